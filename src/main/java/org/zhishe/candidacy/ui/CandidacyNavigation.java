package org.zhishe.candidacy.ui;

/// Where this module's screens are.
final class CandidacyNavigation {

    static final String EXAM_YEAR = "exam-year";

    private CandidacyNavigation() {}
}
