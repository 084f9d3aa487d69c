package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;

/** Prints a line for each migration that was run. */
final class RunProgress implements RunListener {

    private final PrintWriter out;

    RunProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        out.println(Printable.of(step.title()) + " (" + duration.toMillis() + " ms)");
    }
}
