-- A new version of a question that an editor proposes and another one reviews. At most one of a question waits: then
-- waits_for holds the question's id.
create table corrections_revision (
  id binary(16) not null primary key,
  question_id varchar(64) not null,
  base_version binary(16) not null,
  wording longtext not null,
  regrade varchar(16) not null,
  reason varchar(1000) not null,
  proposed_by binary(16) not null,
  proposed_at datetime(6) not null,
  state varchar(16) not null,
  waits_for varchar(64),
  reviewed_by binary(16),
  reviewed_at datetime(6),
  note varchar(1000) not null,
  version int not null,
  unique key corrections_revision_waits (waits_for),
  key corrections_revision_question (question_id, proposed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- That an answer was marked anew, for the person who gave it.
create table corrections_notice (
  id binary(16) not null primary key,
  account binary(16) not null,
  attempt_id binary(16) not null,
  version_id binary(16) not null,
  purpose varchar(16) not null,
  slot int not null,
  shown varchar(16) not null,
  score_before decimal(7,2) not null,
  score_after decimal(7,2) not null,
  reason varchar(1000) not null,
  noticed_at datetime(6) not null,
  is_read boolean not null,
  key corrections_notice_account (account, is_read)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
