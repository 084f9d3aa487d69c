package dev.retort.cli;

import dev.retort.Checked;
import dev.retort.DiffRequest;
import dev.retort.RenumberedEnumException;
import dev.retort.Retort;
import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import dev.retort.report.ComparisonReport;
import dev.retort.run.ChangedMigration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails when entities and database differ. */
@Command(
        name = "check",
        description =
                "Says whether the entities and the database (or, with --against migrations, the migrations) agree: exit"
                        + " code 0 if so, 1 if not. Writes nothing.",
        footer = {
            "",
            "Examples:",
            "  retort check",
            "  retort check --against migrations",
            "  retort check --format github"
        })
final class CheckCommand extends RetortCommand {

    @Mixin
    private ReportOption report;

    @Mixin
    private AgainstOption against;

    @Mixin
    private RenameOptions renames;

    @Override
    int run(Retort retort) {
        Checked checked =
                retort.checked(DiffRequest.PLAIN.against(against.value()).withRenames(renames.answers()));
        SchemaDiff diff = checked.judgement().diff();
        print(
                new ComparisonReport(
                        checked.judgement(),
                        checked.changed(),
                        against.value(),
                        retort.configuration().directory(),
                        false,
                        options().isVerbose(),
                        retort.ownTypes()),
                report.format());
        boolean refused = diff.differences().stream().anyMatch(Difference::isRefused);
        if (refused) {
            Errors.print(commandLine(), RenumberedEnumException.problem(diff));
        } else if (!diff.differences().isEmpty()) {
            progress("retort revision --autogenerate" + against.inCommand() + " -m \"…\" writes them into a migration");
        }
        if (!checked.changed().isEmpty()) {
            Errors.print(commandLine(), ChangedMigration.problem(checked.changed()));
        }
        return checked.isClean() ? 0 : Errors.FOUND_SOMETHING;
    }
}
