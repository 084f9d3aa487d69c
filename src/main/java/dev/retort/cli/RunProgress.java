package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.run.LockHolder;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/** Prints a line for each migration that was run, and says on the side what it waits for. */
final class RunProgress implements RunListener {

    private final PrintWriter out;
    private final Consumer<String> progress;

    RunProgress(PrintWriter out, Consumer<String> progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void waiting(LockHolder holder, Duration waited) {
        progress.accept("another runner is at work; waiting for " + Printable.of(holder.describe()));
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        out.println(Printable.of(step.title()) + " (" + duration.toMillis() + " ms)");
    }
}
