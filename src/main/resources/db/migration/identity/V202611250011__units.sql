-- Organisation units: a tree with one root, which is the installation as a whole. A path holds the codes from the root
-- down, each ended by a full stop, so a subtree is everything whose path begins with its own.
CREATE TABLE identity_unit (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    parent_id  BINARY(16),
    kind       VARCHAR(16)  NOT NULL,
    name       VARCHAR(60)  NOT NULL,
    code       VARCHAR(8)   NOT NULL,
    path       VARCHAR(120) NOT NULL,
    join_code  VARCHAR(16),
    closed_at  DATETIME(6),
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT identity_unit_code UNIQUE (code),
    CONSTRAINT identity_unit_path UNIQUE (path),
    CONSTRAINT identity_unit_join_code UNIQUE (join_code),
    CONSTRAINT identity_unit_name UNIQUE (parent_id, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO identity_unit (id, version, parent_id, kind, name, code, path, created_at)
VALUES (X'00000000000070008000000000000001', 0, NULL, 'CITY', '', '0', '0.', TIMESTAMP '2026-11-25 00:00:00');

-- A role someone has at a unit and everywhere below it.
CREATE TABLE identity_grant (
    account_id BINARY(16)  NOT NULL,
    role       VARCHAR(16) NOT NULL,
    unit_id    BINARY(16)  NOT NULL,
    since_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, role, unit_id),
    KEY identity_grant_unit (unit_id, role)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Roles that were kept with the account so far hold everywhere: at the root.
INSERT INTO identity_grant (account_id, role, unit_id, since_at)
SELECT a.id, r.role, X'00000000000070008000000000000001', a.created_at
FROM identity_account a
JOIN (SELECT 'CANDIDATE' AS role UNION ALL SELECT 'COORDINATOR' UNION ALL SELECT 'TRAINER' UNION ALL SELECT 'MENTOR'
      UNION ALL SELECT 'EDITOR' UNION ALL SELECT 'ORGANISER' UNION ALL SELECT 'ADMIN') r
ON CONCAT(',', a.roles, ',') LIKE CONCAT('%,', r.role, ',%');

ALTER TABLE identity_account DROP COLUMN roles;

-- A place kept for one person, known by a code that works once.
CREATE TABLE identity_invitation (
    id           BINARY(16)  NOT NULL,
    version      BIGINT      NOT NULL,
    unit_id      BINARY(16)  NOT NULL,
    role         VARCHAR(16) NOT NULL,
    name         VARCHAR(40) NOT NULL,
    code_hash    BINARY(32)  NOT NULL,
    invited_by   BINARY(16)  NOT NULL,
    invited_at   DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    used_by      BINARY(16),
    used_at      DATETIME(6),
    withdrawn_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT identity_invitation_code UNIQUE (code_hash),
    KEY identity_invitation_unit (unit_id, invited_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
