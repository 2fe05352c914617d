package org.zhishe.corrections.ui;

/// Ways to the screens of this module.
final class CorrectionsNavigation {

    static final String INBOX = "corrections";

    private CorrectionsNavigation() {}
}
