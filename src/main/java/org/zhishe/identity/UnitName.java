package org.zhishe.identity;

/// How a unit is called: 1 to 60 characters on one line.
record UnitName(String text) {

    private static final int LONGEST = 60;

    UnitName {
        text = NameText.of(text, LONGEST, "identity.unit.name.form");
    }
}
