-- What all attempts at one paper have in common: question versions and their marks, slot by slot. Written once; the id
-- is made from the content, so equal compositions are one row.
create table attempts_composition (
  id binary(16) not null primary key,
  content longtext not null
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Finds the attempts at a version of a question: through the composition. For regrading and item figures.
create table attempts_composition_version (
  composition_id binary(16) not null,
  slot int not null,
  version_id binary(16) not null,
  primary key (composition_id, slot),
  key attempts_composition_version_version (version_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- With a composition, layout holds only the order of options per slot: 'BADC CDBA ...'. Attempts from before this
-- have none; their layout is JSON with everything in it.
alter table attempts_attempt add column composition_id binary(16);
create index attempts_attempt_composition on attempts_attempt (composition_id);

-- The marks of one round as JSON. Rounds from before this have none; theirs are the rows of attempts_mark.
alter table attempts_marking add column sheet longtext;
