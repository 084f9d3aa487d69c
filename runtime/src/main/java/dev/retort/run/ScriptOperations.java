package dev.retort.run;

import dev.retort.migration.NeedsConnectionException;
import dev.retort.migration.Operations;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.Operation;
import dev.retort.postgres.ScriptSql;
import java.sql.Connection;

/** Writes each operation into the script as soon as the migration calls it. */
final class ScriptOperations implements Operations {

    private final ScriptText script;
    private final Runnable guard;
    private final NewLabels labels = new NewLabels();

    /** @param guard writes what each transaction begins with */
    ScriptOperations(ScriptText script, Runnable guard) {
        this.script = script;
        this.guard = guard;
    }

    void begin() {
        labels.clear();
        script.begin();
        guard.run();
    }

    @Override
    public void apply(Operation operation) {
        if (operation.runsAlone()) {
            script.blank().commit();
            writeAlone(operation);
            script.blank();
            begin();
        } else {
            writeInside(operation);
        }
    }

    private void writeAlone(Operation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(this::writeAlone);
        } else {
            write(operation);
        }
    }

    private void writeInside(Operation operation) {
        if (labels.mayBeUsedBy(operation)) {
            script.blank().commit();
            begin();
        }
        write(operation);
        labels.note(operation);
    }

    private void write(Operation operation) {
        ScriptSql.of(operation).forEach(script::line);
    }

    /** @throws NeedsConnectionException always */
    @Override
    public Connection connection() {
        throw new NeedsConnectionException();
    }
}
