package org.zhishe.shell;

import java.time.LocalTime;

/// What one says at which time of the day.
enum Greeting {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT;

    static Greeting at(LocalTime time) {
        return switch (time.getHour()) {
            case 5, 6, 7, 8, 9, 10, 11 -> MORNING;
            case 12, 13, 14, 15, 16, 17 -> AFTERNOON;
            case 18, 19, 20, 21, 22 -> EVENING;
            default -> NIGHT;
        };
    }

    String key() {
        return "shell.greeting." + name();
    }
}
