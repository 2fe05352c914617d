-- Only an address that was proved stands here.
ALTER TABLE identity_account ADD COLUMN email VARCHAR(254);
ALTER TABLE identity_account ADD COLUMN recovery_skipped BOOLEAN NOT NULL DEFAULT FALSE;

-- Codes that work once: only their hashes, one of each kind per person.
CREATE TABLE identity_code (
    account    BINARY(16)  NOT NULL,
    kind       VARCHAR(16) NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    issued_at  DATETIME(6) NOT NULL,
    expires_at DATETIME(6),
    issued_by  BINARY(16)  NOT NULL,
    address    VARCHAR(254),
    PRIMARY KEY (account, kind),
    CONSTRAINT identity_code_hash UNIQUE (code_hash),
    KEY identity_code_issued_by (issued_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
