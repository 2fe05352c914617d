-- When a sitting ended with its account says when the account ended, which the trail keeps with who it was.
UPDATE exams_pause SET ended_at = NULL
WHERE sitting_id IN (SELECT id FROM exams_sitting WHERE closed_by = 'ACCOUNT_DELETED' AND submitted_at = exams_pause.ended_at);
UPDATE exams_sitting SET submitted_at = started_at WHERE closed_by = 'ACCOUNT_DELETED';
