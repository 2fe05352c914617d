create table exams_paper (
  id varchar(64) not null primary key,
  subject varchar(64) not null,
  title varchar(200) not null,
  sealed boolean not null,
  questions longtext not null,
  withdrawn boolean not null,
  version int not null
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- open_marker is 1 until submission and null afterwards: the unique key allows one open sitting per person and paper.
create table exams_sitting (
  id binary(16) not null primary key,
  attempt_id binary(16) not null,
  account binary(16) not null,
  paper varchar(64) not null,
  mode varchar(16) not null,
  state varchar(16) not null,
  open_marker int,
  started_at datetime(6) not null,
  hand_in_from datetime(6) not null,
  deadline datetime(6) not null,
  paused_at datetime(6),
  lease int not null,
  submitted_at datetime(6),
  closed_by varchar(16),
  receipt_hash binary(32),
  version int not null,
  unique key exams_sitting_attempt (attempt_id),
  unique key exams_sitting_open (account, paper, open_marker),
  key exams_sitting_due (state, deadline)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Every time a sitting was opened on a device; only the hash of its token is kept.
create table exams_lease (
  sitting_id binary(16) not null,
  lease int not null,
  token_hash binary(32) not null,
  issued_at datetime(6) not null,
  primary key (sitting_id, lease),
  unique key exams_lease_token (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

create table exams_pause (
  id binary(16) not null primary key,
  sitting_id binary(16) not null,
  began_at datetime(6) not null,
  ended_at datetime(6),
  key exams_pause_sitting (sitting_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One row: when a server was last seen alive.
create table exams_pulse (
  id int not null primary key,
  beat_at datetime(6) not null
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

create table exams_outage (
  id binary(16) not null primary key,
  began_at datetime(6) not null,
  ended_at datetime(6) not null,
  extended_sittings int not null
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
