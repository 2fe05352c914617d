-- People who answer before they have an account. The id is the one their answers are kept under.
CREATE TABLE identity_guest (
    id         BINARY(16)  NOT NULL,
    token_hash BINARY(32)  NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    since      DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT identity_guest_token UNIQUE (token_hash),
    KEY identity_guest_since (since, offered_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
