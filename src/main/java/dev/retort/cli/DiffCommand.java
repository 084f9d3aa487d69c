package dev.retort.cli;

import dev.retort.DiffRequest;
import dev.retort.Retort;
import dev.retort.accept.AcceptedDifferences;
import dev.retort.accept.Judgement;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.report.ComparisonReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the differences and writes nothing. */
@Command(
        name = "diff",
        description = "Shows how entities and database differ, and with --sql the statements that a migration would"
                + " run. Writes nothing but, with --accept, the file of accepted differences.",
        footer = {
            "",
            "Examples:",
            "  retort diff --sql",
            "  retort diff --explain",
            "  retort diff --accept --reason \"older than Retort\""
        })
final class DiffCommand extends RetortCommand {

    @Mixin
    private ReportOption report;

    @Mixin
    private AgainstOption against;

    @Mixin
    private RenameOptions renames;

    @Option(names = "--exit-code", description = "Ends with exit code 1 if there is a difference.")
    private boolean exitCode;

    @Option(names = "--sql", description = "Also prints the statements of an upgrade.")
    private boolean sql;

    @Option(
            names = "--explain",
            description = "Says of each difference what was compared, and by which rule it is one.")
    private boolean explain;

    @Option(
            names = "--prune",
            description = "Counts what only the database has and no migration created as to be dropped.")
    private boolean prune;

    @Mixin
    private AcceptOptions acceptance;

    @Override
    int run(Retort retort) {
        DiffRequest request =
                DiffRequest.PLAIN.against(against.value()).withPrune(prune).withRenames(renames.answers());
        if (acceptance.isWanted()) {
            return accept(retort, request);
        }
        Judgement judgement = retort.judge(request);
        SchemaDiff diff = judgement.diff();
        print(
                new ComparisonReport(
                        judgement,
                        List.of(),
                        against.value(),
                        retort.configuration().directory(),
                        explain,
                        options().isVerbose(),
                        retort.ownTypes()),
                report.format());
        if (sql) {
            diff.plan().upgrade().forEach(this::printSql);
        }
        return exitCode && !diff.differences().isEmpty() ? Errors.FOUND_SOMETHING : 0;
    }

    private int accept(Retort retort, DiffRequest request) {
        AcceptedDifferences accepted = retort.accept(request, acceptance.reason(), acceptance.until());
        print("Wrote " + accepted.file() + ": " + accepted.size() + " accepted "
                + (accepted.size() == 1 ? "difference" : "differences"));
        progress("review the file and commit it; retort check is green until something else differs");
        return 0;
    }

    private void printSql(Operation operation) {
        PostgresSql.of(operation).forEach(statement -> print(statement.sql() + ";"));
    }
}
