-- Who did what. Rows are inserted and read, never changed; each hash covers the row and the hash before it.
-- A careful operator also takes UPDATE and DELETE on audit_entry from the application's database user.
CREATE TABLE audit_entry (
    number  BIGINT       NOT NULL,
    at      DATETIME(6)  NOT NULL,
    kind    VARCHAR(60)  NOT NULL,
    actor   BINARY(16),
    subject BINARY(16),
    place   VARCHAR(200) NOT NULL,
    details LONGTEXT     NOT NULL,
    hash    CHAR(64)     NOT NULL,
    PRIMARY KEY (number),
    KEY audit_entry_place (place, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One row: the last entry's number and hash. Its lock keeps the entries in one line.
CREATE TABLE audit_head (
    id     INT      NOT NULL,
    number BIGINT   NOT NULL,
    hash   CHAR(64) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO audit_head (id, number, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
