package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reverts migrations. */
@Command(
        name = "downgrade",
        description = "Reverts the migrations down to a revision, which stays applied.",
        footer = {"", "Examples:", "  retort downgrade -1", "  retort downgrade base"})
final class DowngradeCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "-N, base, LABEL@base, LABEL@-N, or an id or its beginning.")
    private String revision;

    @Override
    int run(Retort retort) {
        if (retort.downgrade(revision, new RunProgress(out())).isEmpty()) {
            print("Nothing to downgrade: the database is at " + revision + ".");
        }
        return 0;
    }
}
