package org.zhishe.exams;

import java.util.List;

/// What became of answers a device sent, and how the sitting stands now.
///
/// @param saved      sequences on the server now
/// @param late       those of them that arrived after the end and do not count
/// @param superseded those of them from a lease that is no longer the current one
/// @param conflicts  sequences not stored: another entry of this lease has the number
public record SavedAnswers(
        List<Integer> saved, List<Integer> late, List<Integer> superseded, List<Integer> conflicts, Status status) {}
