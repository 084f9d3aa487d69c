package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class UpgradeCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, heads, +N, a label, LABEL@head, or an id or its beginning; with --sql also FROM:TO.")
    private String revision;

    @Mixin
    private SqlOptions sql;

    @Mixin
    private DryRunOption dryRun;

    @Override
    int run(Retort retort) {
        if (sql.isWanted(dryRun)) {
            return sql.print(retort.upgradeSql(revision, sql.isIdempotent()), out());
        }
        SqlOptions.refuseRange(revision, "upgrade");
        if (dryRun.isWanted()) {
            return dryRun.end(retort.dryUpgrade(revision, dryRun.printer(out())), out());
        }
        if (retort.upgrade(revision, new RunProgress(out())).isEmpty()) {
            print("Nothing to upgrade: the database has " + revision + ".");
        }
        return 0;
    }
}
