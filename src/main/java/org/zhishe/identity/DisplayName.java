package org.zhishe.identity;

/// How a person is called on screens: 1 to 40 characters on one line.
record DisplayName(String text) {

    private static final int LONGEST = 40;

    DisplayName {
        text = NameText.of(text, LONGEST, "identity.display-name.form");
    }
}
