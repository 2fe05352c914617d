package org.zhishe.questions.ui;

/// Addresses that other modules lead to.
public final class QuestionsRoutes {

    /// What the bank holds and how it was checked; open to everyone.
    public static final String CONTENT = "bank";

    private QuestionsRoutes() {}
}
