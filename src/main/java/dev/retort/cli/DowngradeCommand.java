package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class DowngradeCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "-N, base, LABEL@base, LABEL@-N, or an id or its beginning; with --sql FROM:TO.")
    private String revision;

    @Mixin
    private SqlOptions sql;

    @Mixin
    private DryRunOption dryRun;

    @Override
    int run(Retort retort) {
        if (sql.isWanted(dryRun)) {
            return sql.print(retort.downgradeSql(revision, sql.isIdempotent()), out());
        }
        SqlOptions.refuseRange(revision, "downgrade");
        if (dryRun.isWanted()) {
            return dryRun.end(retort.dryDowngrade(revision, dryRun.printer(out())), out());
        }
        if (retort.downgrade(revision, new RunProgress(out())).isEmpty()) {
            print("Nothing to downgrade: the database is at " + revision + ".");
        }
        return 0;
    }
}
