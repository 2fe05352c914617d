package org.zhishe.exams;

import java.time.Instant;

/// How a sitting stands, as one lease of it sees it.
///
/// @param leaseCurrent       false once the sitting was opened on another device
/// @param lastSequence       the highest sequence stored for this lease; 0 if none
/// @param secondsLeft        the only time that counts; 0 after submission
/// @param handInAfterSeconds more than 0 while hand-in is not allowed yet
public record Status(
        SittingState state,
        int lease,
        boolean leaseCurrent,
        int lastSequence,
        Instant serverTime,
        long secondsLeft,
        long handInAfterSeconds) {}
