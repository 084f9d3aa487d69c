package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.report.DiffReport;
import dev.retort.script.Script;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a new migration. */
@Command(
        name = "revision",
        description = "Writes a new migration: an empty one, or with --autogenerate what the entities want and the"
                + " database does not have.",
        footer = {"", "Example:", "  retort revision --autogenerate -m \"add rating\""})
final class RevisionCommand extends RetortCommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What the migration does; its first sentence and part of its name.")
    private String message;

    @Option(
            names = "--autogenerate",
            description = "Compares the entities with the database and writes the difference.")
    private boolean autogenerate;

    @Option(
            names = "--prune",
            description = "With --autogenerate: also drops what only the database has and no migration created.")
    private boolean prune;

    @Override
    int run(Retort retort) {
        if (!autogenerate) {
            announce(retort.revision(message));
            return 0;
        }
        SchemaDiff diff = retort.diff(prune);
        DiffReport report = new DiffReport(diff);
        Optional<Script> script = retort.autogenerate(message, diff);
        if (script.isEmpty()) {
            print(report.text(options().isVerbose()));
            print("Nothing to write.");
        } else {
            print(report.text(options().isVerbose()));
            announce(script.get());
        }
        return 0;
    }

    private void announce(Script script) {
        print("Wrote revision " + script.revision().id() + ": " + script.file());
    }
}
