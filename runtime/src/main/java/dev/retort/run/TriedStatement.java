package dev.retort.run;

import java.time.Duration;
import java.util.Optional;

/**
 * A statement of a dry run.
 *
 * @param sql its text, with a {@code ?} for each parameter
 * @param rows how many rows of parameters it has
 * @param duration how long it took; none where it was not run
 * @param notRun why it was not run, empty where it was
 */
public record TriedStatement(String sql, int rows, Optional<Duration> duration, String notRun) {

    /** Whether the server has run it. */
    public boolean wasRun() {
        return duration.isPresent();
    }
}
