-- That someone thinks a version of a question is wrong, and what an editor answered. One for each person and version.
create table corrections_report (
  id binary(16) not null primary key,
  account binary(16) not null,
  question_id varchar(64) not null,
  version_id binary(16) not null,
  fault varchar(16) not null,
  text varchar(1000) not null,
  reported_at datetime(6) not null,
  reply varchar(1000),
  replied_by binary(16),
  replied_at datetime(6),
  reply_read boolean not null,
  version int not null,
  unique key corrections_report_person (account, version_id),
  key corrections_report_open (replied_at, question_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
