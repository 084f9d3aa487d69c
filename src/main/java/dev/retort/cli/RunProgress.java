package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.run.Blocker;
import dev.retort.run.LockHolder;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.Progress;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Prints a line for each migration that was run, and says on the side what it waits for and how far it is. */
class RunProgress implements RunListener, AutoCloseable {

    private final PrintWriter out;
    private final Consumer<String> progress;
    private final ProgressView view;
    private volatile Optional<RunStep> present = Optional.empty();

    RunProgress(PrintWriter out, Consumer<String> progress, ProgressView view) {
        this.out = out;
        this.progress = line -> {
            view.clear();
            progress.accept(line);
        };
        this.view = view;
    }

    /** The migration that is running. */
    Optional<RunStep> present() {
        return present;
    }

    @Override
    public void started(RunStep step) {
        present = Optional.of(step);
    }

    @Override
    public void progressed(RunStep step, Progress made) {
        view.show(step, made);
    }

    @Override
    public void waiting(LockHolder holder, Duration waited) {
        progress.accept("another runner is at work; waiting for " + Printable.of(holder.describe()));
    }

    @Override
    public void noticed(RunStep step, String text) {
        progress.accept(step.revision().id() + ": " + Printable.of(text));
    }

    @Override
    public void blocked(RunStep step, String sql, List<Blocker> blockers) {
        blockers.forEach(blocker ->
                progress.accept(step.revision().id() + ": waiting for a lock of " + Printable.of(blocker.describe())));
    }

    @Override
    public void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {
        progress.accept(step.revision().id() + ": a lock was not given in time; rolled back, attempt " + (attempt + 1)
                + " in " + pause.toMillis() + " ms");
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        present = Optional.empty();
        view.clear();
        out.println(Printable.of(step.title()) + " (" + duration.toMillis() + " ms)");
    }

    @Override
    public void close() {
        view.clear();
    }
}
