-- Written answers of this round that nobody had marked yet: while there are any, its score says nothing.
alter table attempts_marking add column unmarked int default 0 not null;
