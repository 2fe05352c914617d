-- A paper drawn by lot is kept as a paper, with the seed it was drawn with; fixed papers have none.
ALTER TABLE exams_paper ADD COLUMN drawn_seed BIGINT;

CREATE INDEX exams_sitting_account ON exams_sitting (account, submitted_at);
