-- An attempt: which question versions were shown in which order. Written once; only finished_at changes.
create table attempts_attempt (
  id binary(16) not null primary key,
  owner binary(16) not null,
  purpose varchar(16) not null,
  layout longtext not null,
  started_at datetime(6) not null,
  finished_at datetime(6),
  version int not null,
  key attempts_attempt_owner (owner, started_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Every answer ever received, also late and superseded ones. Append only.
create table attempts_response (
  attempt_id binary(16) not null,
  lease int not null,
  sequence int not null,
  slot int not null,
  answer longtext not null,
  flagged boolean not null,
  struck varchar(16) not null,
  spent_millis bigint not null,
  standing varchar(16) not null,
  received_at datetime(6) not null,
  primary key (attempt_id, lease, sequence)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One round of marking an attempt; a regrade appends a round.
create table attempts_marking (
  attempt_id binary(16) not null,
  round int not null,
  reason varchar(32) not null,
  score decimal(7,2) not null,
  full_score decimal(7,2) not null,
  marked_at datetime(6) not null,
  primary key (attempt_id, round)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

create table attempts_mark (
  attempt_id binary(16) not null,
  round int not null,
  slot int not null,
  version_id binary(16) not null,
  answer longtext not null,
  score decimal(7,2) not null,
  full_score decimal(7,2) not null,
  spent_millis bigint not null,
  primary key (attempt_id, round, slot),
  key attempts_mark_version (version_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
