package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.rename.RenameQuestions;
import dev.retort.report.DiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the differences and writes nothing. */
@Command(
        name = "diff",
        description = "Shows how entities and database differ, and with --sql the statements that a migration would"
                + " run. Writes nothing.",
        footer = {"", "Example:", "  retort diff --sql"})
final class DiffCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Mixin
    private RenameOptions renames;

    @Option(names = "--exit-code", description = "Ends with exit code 1 if there is a difference.")
    private boolean exitCode;

    @Option(names = "--sql", description = "Also prints the statements of an upgrade.")
    private boolean sql;

    @Option(
            names = "--prune",
            description = "Counts what only the database has and no migration created as to be dropped.")
    private boolean prune;

    @Override
    int run(Retort retort) {
        SchemaDiff diff = retort.diff(prune, renames.answers(), RenameQuestions.UNASKED);
        DiffReport report = new DiffReport(diff);
        print(format.isJson() ? report.json() : report.text(options().isVerbose()));
        if (sql) {
            diff.plan().upgrade().forEach(this::printSql);
        }
        return exitCode && !diff.differences().isEmpty() ? Errors.FOUND_SOMETHING : 0;
    }

    private void printSql(Operation operation) {
        PostgresSql.of(operation).forEach(statement -> print(statement.sql() + ";"));
    }
}
