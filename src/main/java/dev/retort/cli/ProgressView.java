package dev.retort.cli;

import dev.retort.run.Progress;
import dev.retort.run.RunStep;

/** Shows how far something is that takes long; from more than one thread. */
interface ProgressView {

    /** Shows nothing. */
    ProgressView NONE = (step, progress) -> {};

    void show(RunStep step, Progress progress);

    /** Takes away what should not stand between lines of text, and at the end. */
    default void clear() {}
}
