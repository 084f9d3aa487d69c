package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.report.DiffReport;
import dev.retort.script.ChangedMigration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails when entities and database differ. */
@Command(
        name = "check",
        description = "Says whether the entities and the database agree: exit code 0 if so, 1 if not. Writes nothing.",
        footer = {"", "Example, in CI:", "  retort check --format json"})
final class CheckCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Override
    int run(Retort retort) {
        SchemaDiff diff = retort.diff(false);
        DiffReport report = new DiffReport(diff);
        print(format.isJson() ? report.json() : report.text(options().isVerbose()));
        if (!diff.differences().isEmpty()) {
            progress("retort revision --autogenerate -m \"…\" writes them into a migration");
        }
        List<ChangedMigration> changed = retort.changed();
        if (!changed.isEmpty()) {
            Errors.print(commandLine(), ChangedMigration.problem(changed));
        }
        return diff.differences().isEmpty() && changed.isEmpty() ? 0 : Errors.FOUND_SOMETHING;
    }
}
