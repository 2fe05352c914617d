CREATE TABLE identity_account (
    id                  BINARY(16)     NOT NULL,
    version             BIGINT         NOT NULL,
    user_key            VARBINARY(160) NOT NULL,
    user_name           VARCHAR(40)    NOT NULL,
    password_hash       VARCHAR(100)   NOT NULL,
    display_name        VARCHAR(40)    NOT NULL,
    roles               VARCHAR(200)   NOT NULL,
    credentials_version INT            NOT NULL,
    created_at          DATETIME(6)    NOT NULL,
    demo                BOOLEAN        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT identity_account_user_key UNIQUE (user_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
