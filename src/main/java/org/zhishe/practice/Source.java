package org.zhishe.practice;

/// Where a run's questions come from.
public enum Source {
    /// A chapter; its place is the number.
    CHAPTER,
    /// A knowledge point; its place is the id.
    POINT,
    RANDOM,
    /// The ten of a day; its place is the day.
    DAILY,
    /// The wrong-answer book.
    BOOK,
    FAVOURITES,
    /// Chosen one by one, as by a filter.
    PICKED,
    /// Ten questions over the whole subject, for who has no account yet.
    TRIAL
}
