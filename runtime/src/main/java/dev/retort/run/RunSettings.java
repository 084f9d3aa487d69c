package dev.retort.run;

import java.time.Duration;

/**
 * How a runner waits and how it cuts its work into transactions.
 *
 * @param lockWait how long to wait for another runner
 */
public record RunSettings(Duration lockWait) {

    /** What holds where nothing is configured. */
    public static final RunSettings DEFAULT = new RunSettings(Duration.ofMinutes(10));
}
