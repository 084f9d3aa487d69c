package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Applies migrations. */
@Command(
        name = "upgrade",
        description = "Applies the migrations up to a revision, each in its own transaction.",
        footer = {"", "Examples:", "  retort upgrade head", "  retort upgrade +1"})
final class UpgradeCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, heads, +N, a label, LABEL@head, or an id or its beginning.")
    private String revision;

    @Override
    int run(Retort retort) {
        if (retort.upgrade(revision, new RunProgress(out())).isEmpty()) {
            print("Nothing to upgrade: the database has " + revision + ".");
        }
        return 0;
    }
}
