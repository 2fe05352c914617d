-- What a person prepares for, and which subjects they have passed before.
CREATE TABLE candidacy_candidate (
    account   BINARY(16)  NOT NULL,
    level     VARCHAR(32) NOT NULL,
    exam_year INT         NOT NULL,
    version   INT         NOT NULL,
    PRIMARY KEY (account)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE candidacy_pass (
    account   BINARY(16)  NOT NULL,
    subject   VARCHAR(64) NOT NULL,
    exam_year INT         NOT NULL,
    PRIMARY KEY (account, subject, exam_year),
    CONSTRAINT candidacy_pass_candidate FOREIGN KEY (account) REFERENCES candidacy_candidate (account)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
