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

    /** @param guard writes what each transaction begins with */
    ScriptOperations(ScriptText script, Runnable guard) {
        this.script = script;
        this.guard = guard;
    }

    void begin() {
        script.begin();
        guard.run();
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof Autocommit block) {
            script.blank().commit();
            block.operations().forEach(this::write);
            script.blank();
            begin();
        } else {
            write(operation);
        }
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
