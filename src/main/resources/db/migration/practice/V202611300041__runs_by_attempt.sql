-- Finds the run of an attempt that was marked anew.
create unique index practice_run_attempt on practice_run (attempt_id);
