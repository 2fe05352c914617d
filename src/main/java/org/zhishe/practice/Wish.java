package org.zhishe.practice;

import java.time.LocalDate;

/// What someone wants to practise.
///
/// @param place what [Source] says it is; empty where the source needs none
public record Wish(String subject, Source source, String place, Telling telling) {

    public static Wish chapter(String subject, int chapter, Telling telling) {
        return new Wish(subject, Source.CHAPTER, String.valueOf(chapter), telling);
    }

    public static Wish point(String subject, String point, Telling telling) {
        return new Wish(subject, Source.POINT, point, telling);
    }

    public static Wish random(String subject, Telling telling) {
        return new Wish(subject, Source.RANDOM, "", telling);
    }

    public static Wish book(String subject, Telling telling) {
        return new Wish(subject, Source.BOOK, "", telling);
    }

    public static Wish favourites(String subject, Telling telling) {
        return new Wish(subject, Source.FAVOURITES, "", telling);
    }

    static Wish picked(String subject, Telling telling) {
        return new Wish(subject, Source.PICKED, "", telling);
    }

    static Wish trial(String subject) {
        return new Wish(subject, Source.TRIAL, "", Telling.AT_ONCE);
    }

    static Wish daily(String subject, LocalDate day) {
        return new Wish(subject, Source.DAILY, day.toString(), Telling.AT_ONCE);
    }
}
