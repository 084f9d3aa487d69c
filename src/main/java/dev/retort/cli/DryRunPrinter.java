package dev.retort.cli;

import dev.retort.postgres.ScriptSql;
import dev.retort.report.Printable;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.run.TriedStatement;
import java.io.PrintWriter;

/** Prints each statement of a dry run with what became of it. */
final class DryRunPrinter implements RunListener {

    private final PrintWriter out;

    DryRunPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(RunStep step) {
        out.println(ScriptSql.comment(step.title()));
    }

    @Override
    public void tried(RunStep step, TriedStatement statement) {
        out.println(Printable.lines(statement.sql().strip().replaceFirst(";$", "") + ";"));
        out.println("-- " + rows(statement)
                + statement
                        .duration()
                        .map(duration -> duration.toMillis() + " ms")
                        .orElse("not run: " + statement.notRun()));
    }

    private static String rows(TriedStatement statement) {
        return statement.rows() > 1 ? statement.rows() + " rows, " : "";
    }
}
