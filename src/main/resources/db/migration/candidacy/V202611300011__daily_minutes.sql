-- How long a person wants to learn on a day.
ALTER TABLE candidacy_candidate ADD COLUMN daily_minutes INT NOT NULL DEFAULT 20;
