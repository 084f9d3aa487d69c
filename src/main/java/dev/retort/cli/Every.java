package dev.retort.cli;

import dev.retort.run.Progress;
import java.time.Duration;

/** Lets news of something that takes long pass only now and then; the first when it has taken that long. */
final class Every {

    private final Duration interval;
    private String what = "";
    private Duration last = Duration.ZERO;

    Every(Duration newInterval) {
        this.interval = newInterval;
    }

    /** Whether it is time to tell. */
    boolean isTime(Progress progress) {
        if (!progress.what().equals(what) || progress.elapsed().compareTo(last) < 0) {
            what = progress.what();
            last = Duration.ZERO;
        }
        boolean isTime = progress.elapsed().minus(last).compareTo(interval) >= 0;
        if (isTime) {
            last = progress.elapsed();
        }
        return isTime;
    }
}
