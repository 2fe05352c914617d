-- Drawn papers grow with the candidates; the few that are fixed or sealed are found without reading them all.
CREATE INDEX exams_paper_fixed ON exams_paper (drawn_seed, withdrawn);
CREATE INDEX exams_paper_sealed ON exams_paper (sealed, withdrawn);
