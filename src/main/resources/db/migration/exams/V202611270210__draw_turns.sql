-- Whoever draws a paper holds one of these rows meanwhile, so that of two clicks at once the second finds the sitting
-- that the first began. A row stands for many people and tells nothing about any of them.
create table exams_draw_turn (
  id int not null primary key
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

insert into exams_draw_turn (id)
select high.digit * 16 + low.digit
from (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
  union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11
  union all select 12 union all select 13 union all select 14 union all select 15) high
cross join (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
  union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11
  union all select 12 union all select 13 union all select 14 union all select 15) low;
