package org.zhishe.exams;

/// Who ended a sitting.
public enum ClosedBy {
    CANDIDATE,
    DEADLINE,
    /// The account was deleted while the sitting ran: nobody handed it in, and it is not marked.
    ACCOUNT_DELETED
}
