CREATE TABLE identity_throttle (
    bucket   BINARY(32)  NOT NULL,
    failures INT         NOT NULL,
    since_at DATETIME(6) NOT NULL,
    last_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (bucket),
    KEY identity_throttle_last_at (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
