-- That somebody is to mark what was written in a sitting. link_hash: whoever has the link may take it, once.
-- single: the kind, while there may be only one such task of a sitting.
create table marking_task (
  id binary(16) not null primary key,
  sitting_id binary(16) not null,
  candidate binary(16) not null,
  kind varchar(16) not null,
  state varchar(16) not null,
  single varchar(16),
  marker binary(16),
  called varchar(60) not null,
  link_hash binary(32),
  draft longtext not null,
  round int,
  asked_at datetime(6) not null,
  done_at datetime(6),
  seen boolean not null,
  version int not null,
  unique key marking_task_single (sitting_id, single),
  unique key marking_task_link (link_hash),
  key marking_task_candidate (candidate, state),
  key marking_task_marker (marker, state),
  key marking_task_waiting (state, kind, asked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
