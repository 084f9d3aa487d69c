package dev.retort.run;

import java.time.Duration;

/** Hears what a run does while it does it. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener NONE = new RunListener() {};

    /** A migration begins. */
    default void started(RunStep step) {}

    /** A migration is committed, its version row with it. */
    default void finished(RunStep step, Duration duration) {}
}
