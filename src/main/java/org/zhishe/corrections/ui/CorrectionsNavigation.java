package org.zhishe.corrections.ui;

/// Ways to the screens of this module.
final class CorrectionsNavigation {

    static final String INBOX = "corrections";
    static final String QUESTION = "corrections/questions/:question";
    static final String PARAMETER = "question";

    private CorrectionsNavigation() {}

    static String question(String id) {
        return "corrections/questions/" + id;
    }
}
