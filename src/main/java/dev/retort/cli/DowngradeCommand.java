package dev.retort.cli;

import dev.retort.DryRun;
import dev.retort.Retort;
import dev.retort.SqlScript;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunListener;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reverts migrations. */
@Command(
        name = "downgrade",
        description = "Reverts the migrations down to a revision, which stays applied.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1",
            "  retort downgrade base",
            "  retort downgrade -1 --dry-run",
            "  retort downgrade head:a1b2 --sql > downgrade.sql"
        })
final class DowngradeCommand extends RunCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "-N, base, LABEL@base, LABEL@-N, or an id or its beginning; with --sql FROM:TO.")
    private String revision;

    @Override
    String name() {
        return "downgrade";
    }

    @Override
    String revision() {
        return revision;
    }

    @Override
    SqlScript script(Retort retort, boolean idempotent) {
        return retort.downgradeSql(revision, idempotent);
    }

    @Override
    DryRun tried(Retort retort, RunListener listener) {
        return retort.dryDowngrade(revision, listener);
    }

    @Override
    List<RevisionNode> done(Retort retort, RunListener listener) {
        return retort.downgrade(revision, listener);
    }

    @Override
    String nothing() {
        return "Nothing to downgrade: the database is at " + revision + ".";
    }
}
