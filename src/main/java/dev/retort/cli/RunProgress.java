package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
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
        RevisionNode revision = step.revision();
        String before = revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
        String way = step.direction() == Direction.UPGRADE
                ? before + " -> " + revision.id()
                : revision.id() + " -> " + before;
        out.println(step.direction().word() + " " + way + ", " + Printable.of(revision.message()) + " ("
                + duration.toMillis() + " ms)");
    }
}
