-- A run of practice: where its questions came from and when answers are told. The answers are with the attempt.
create table practice_run (
  id binary(16) not null primary key,
  account binary(16) not null,
  attempt_id binary(16) not null,
  subject varchar(64) not null,
  source varchar(16) not null,
  place varchar(64) not null,
  telling varchar(16) not null,
  lease int not null,
  started_at datetime(6) not null,
  used_at datetime(6) not null,
  finished_at datetime(6),
  key practice_run_account (account, finished_at, used_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A run opened on a device. Of the token only its hash is kept.
create table practice_lease (
  run_id binary(16) not null,
  lease int not null,
  token_hash binary(32) not null,
  issued_at datetime(6) not null,
  primary key (run_id, lease),
  unique key practice_lease_token (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What came of a question for a person so far. Made from the marks; kept so that a list of thousands is one query.
create table practice_question (
  account binary(16) not null,
  question_id varchar(64) not null,
  subject varchar(64) not null,
  chapter int not null,
  point varchar(64) not null,
  answered int not null,
  right_answers int not null,
  last_right boolean not null,
  last_at datetime(6) not null,
  wrong_at datetime(6),
  in_book boolean not null,
  pinned boolean not null,
  right_days int not null,
  right_day date,
  primary key (account, question_id),
  key practice_question_subject (account, subject, chapter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What a person keeps of a question: that it is a favourite, a note.
create table practice_kept (
  account binary(16) not null,
  question_id varchar(64) not null,
  subject varchar(64) not null,
  favourite_since datetime(6),
  note varchar(2000) not null,
  noted_at datetime(6),
  primary key (account, question_id),
  key practice_kept_subject (account, subject)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What a person did on a day (China's).
create table practice_day (
  account binary(16) not null,
  on_day date not null,
  answered int not null,
  right_answers int not null,
  primary key (account, on_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The ten questions of a day, the same for everyone however the bank changes meanwhile.
create table practice_daily (
  subject varchar(64) not null,
  on_day date not null,
  questions varchar(1000) not null,
  primary key (subject, on_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How a person practises.
create table practice_settings (
  account binary(16) not null primary key,
  subject varchar(64),
  run_size int not null,
  leaves_after int not null,
  auto_advance boolean not null
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
