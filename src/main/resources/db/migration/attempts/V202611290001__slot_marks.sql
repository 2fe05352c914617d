-- A row of attempts_mark is the mark of one slot, given as its answer came (practice), or from before there were sheets.
-- chosen: the bank's letters, one after the other, to count how people chose.
alter table attempts_mark add column chosen varchar(16) default '' not null;
create index attempts_mark_chosen on attempts_mark (version_id, round, chosen, score, full_score);
