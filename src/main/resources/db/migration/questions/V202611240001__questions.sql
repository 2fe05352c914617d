-- A file of question-bank/ as it was last taken in; also the lock that keeps two starting nodes apart.
CREATE TABLE questions_file (
  path       VARCHAR(190) NOT NULL PRIMARY KEY,
  sha256     VARCHAR(64)  NOT NULL,
  loaded_at  DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE questions_question (
  id               VARCHAR(40)  NOT NULL PRIMARY KEY,
  origin           VARCHAR(10)  NOT NULL,
  file             VARCHAR(190),
  subject          VARCHAR(40)  NOT NULL,
  chapter          INT          NOT NULL,
  status           VARCHAR(12)  NOT NULL,
  current_version  BINARY(16)   NOT NULL,
  current_number   INT          NOT NULL,
  content_hash     VARCHAR(64)  NOT NULL,
  KEY questions_question_file (file),
  KEY questions_question_chapter (subject, chapter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Never updated, never deleted: attempts point here.
CREATE TABLE questions_version (
  id                   BINARY(16)   NOT NULL PRIMARY KEY,
  question_id          VARCHAR(40)  NOT NULL,
  number               INT          NOT NULL,
  subject              VARCHAR(40)  NOT NULL,
  chapter              INT          NOT NULL,
  difficulty           INT          NOT NULL,
  content              LONGTEXT     NOT NULL,
  created_at           DATETIME(6)  NOT NULL,
  UNIQUE (question_id, number),
  CONSTRAINT questions_version_question FOREIGN KEY (question_id) REFERENCES questions_question (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
