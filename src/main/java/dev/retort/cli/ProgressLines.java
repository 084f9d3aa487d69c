package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.run.Progress;
import dev.retort.run.RunStep;
import java.time.Duration;
import java.util.function.Consumer;

/** A line every few seconds, as a log bears it. */
final class ProgressLines implements ProgressView {

    private final Consumer<String> lines;
    private final Every every = new Every(Duration.ofSeconds(5));

    ProgressLines(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public synchronized void show(RunStep step, Progress progress) {
        if (every.isTime(progress)) {
            lines.accept(step.revision().id() + ": " + Printable.of(progress.describe()));
        }
    }
}
