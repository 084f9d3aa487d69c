package dev.retort.run;

import java.time.Duration;

/** Lengths of time for people. */
final class Durations {

    private Durations() {}

    /** {@code 350 ms}, {@code 12 s}, {@code 3 min}, {@code 2 h}: whole units, cut off. */
    static String text(Duration duration) {
        if (duration.toMillis() < 1_000) {
            return duration.toMillis() + " ms";
        }
        if (duration.toMinutes() < 2) {
            return duration.toSeconds() + " s";
        }
        return duration.toHours() < 2 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
