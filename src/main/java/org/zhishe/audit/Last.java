package org.zhishe.audit;

/// The end of the trail: the last entry's number and its hash, which covers every entry before it.
public record Last(long number, String hash) {}
