package org.zhishe.questions;

/// An option and its letter: the bank's letter in a body, the letter shown in a prompt.
public record Option(String letter, String text) {}
