package dev.retort.run;

import java.time.Duration;

/** Hears what a run does while it does it. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener NONE = new RunListener() {};

    /** Another runner is at work; told when the wait begins, and again when that runner is at another statement. */
    default void waiting(LockHolder holder, Duration waited) {}

    /** A migration begins. */
    default void started(RunStep step) {}

    /** A statement of a dry run was tried, or could not be. */
    default void tried(RunStep step, TriedStatement statement) {}

    /** A migration is committed, its version row with it; in a dry run it is over and will be rolled back. */
    default void finished(RunStep step, Duration duration) {}
}
