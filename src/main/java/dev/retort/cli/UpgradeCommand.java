package dev.retort.cli;

import dev.retort.DryRun;
import dev.retort.Retort;
import dev.retort.SqlScript;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunListener;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Applies migrations. */
@Command(
        name = "upgrade",
        description = "Applies the migrations up to a revision, each in its own transaction.",
        footer = {
            "",
            "Examples:",
            "  retort upgrade head",
            "  retort upgrade +1",
            "  retort upgrade head --dry-run",
            "  retort upgrade a1b2:head --sql > upgrade.sql"
        })
final class UpgradeCommand extends RunCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, heads, +N, a label, LABEL@head, or an id or its beginning; with --sql also FROM:TO.")
    private String revision;

    @Override
    String name() {
        return "upgrade";
    }

    @Override
    String revision() {
        return revision;
    }

    @Override
    SqlScript script(Retort retort, boolean idempotent) {
        return retort.upgradeSql(revision, idempotent);
    }

    @Override
    DryRun tried(Retort retort, RunListener listener) {
        return retort.dryUpgrade(revision, listener);
    }

    @Override
    List<RevisionNode> done(Retort retort, RunListener listener) {
        return retort.upgrade(revision, listener);
    }

    @Override
    String nothing() {
        return "Nothing to upgrade: the database has " + revision + ".";
    }
}
