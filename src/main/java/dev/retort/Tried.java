package dev.retort;

import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.run.TriedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps the statements of a dry run, and passes everything on. */
final class Tried implements RunListener {

    private final RunListener next;
    private final List<TriedStatement> statements = new ArrayList<>();

    Tried(RunListener next) {
        this.next = next;
    }

    List<TriedStatement> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void started(RunStep step) {
        next.started(step);
    }

    @Override
    public void tried(RunStep step, TriedStatement statement) {
        statements.add(statement);
        next.tried(step, statement);
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        next.finished(step, duration);
    }
}
