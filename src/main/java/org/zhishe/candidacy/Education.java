package org.zhishe.candidacy;

/// The highest education one has; only for the last one it is enough to be about to have it.
public enum Education {
    LESS,
    /// 高中、中专
    UPPER_SECONDARY,
    /// 大专
    JUNIOR_COLLEGE,
    BACHELOR,
    MASTER,
    DOCTORATE,
    /// Graduating this year with a bachelor's degree in social work.
    SOCIAL_WORK_GRADUAND;

    /// Whether one has studied social work or something else makes a difference.
    public boolean hasMajor() {
        return this != LESS && this != UPPER_SECONDARY && this != SOCIAL_WORK_GRADUAND;
    }
}
