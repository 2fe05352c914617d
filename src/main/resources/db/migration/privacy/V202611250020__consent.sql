-- What people agreed to and took back. Append only; the latest row of a purpose counts.
CREATE TABLE privacy_consent (
    id             BINARY(16)  NOT NULL,
    account        BINARY(16)  NOT NULL,
    purpose        VARCHAR(16) NOT NULL,
    notice_version VARCHAR(16) NOT NULL,
    given          BOOLEAN     NOT NULL,
    decided_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_consent_latest (account, purpose, decided_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
