-- What an editor changed in a question that a file owns: the hash of the file's content that no longer counts. While the
-- file says the same again, the editor's word stands.
ALTER TABLE questions_question ADD COLUMN overruled_hash VARCHAR(64);
-- Whether an editor withdrew it, not its file.
ALTER TABLE questions_question ADD COLUMN taken_back BOOLEAN DEFAULT FALSE NOT NULL;

-- That a version has another right answer than was written. The last one of a version counts. Never updated, never
-- deleted.
CREATE TABLE questions_ruling (
  version_id   BINARY(16)    NOT NULL,
  number       INT           NOT NULL,
  right_letters VARCHAR(8)   NOT NULL,
  explanation  LONGTEXT      NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  decided_at   DATETIME(6)   NOT NULL,
  PRIMARY KEY (version_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
