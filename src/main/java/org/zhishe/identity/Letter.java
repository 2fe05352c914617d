package org.zhishe.identity;

/// A mail of plain text to one person.
record Letter(String to, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
