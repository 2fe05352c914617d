-- Tries are kept as one time each: when all of them are back. The counts so far are a day old at most and not worth
-- carrying over.
DROP TABLE identity_throttle;
CREATE TABLE identity_throttle (
    bucket  BINARY(32)  NOT NULL,
    back_at DATETIME(6) NOT NULL,
    PRIMARY KEY (bucket),
    KEY identity_throttle_back_at (back_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
