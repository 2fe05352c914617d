package org.zhishe.marking.ui;

import java.util.UUID;
import org.zhishe.kernel.Token;

/// Ways to the screens of this module.
final class MarkingNavigation {

    static final String DESK = "marking";
    static final String WORK = "marking/:task";
    static final String TASK = "task";
    static final String INVITATION = "marking/invitation/:link";
    static final String LINK = "link";

    private MarkingNavigation() {}

    static String work(UUID task) {
        return "marking/" + task;
    }

    static String invitation(Token link) {
        return "marking/invitation/" + link.text();
    }
}
