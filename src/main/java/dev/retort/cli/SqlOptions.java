package dev.retort.cli;

import dev.retort.SqlScript;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options {@code --sql} and {@code --idempotent}. */
final class SqlOptions {

    @Option(
            names = "--sql",
            description = "Prints a script for psql and asks no database. Without FROM: it begins at an empty one.")
    private boolean sql;

    @Option(
            names = "--idempotent",
            description = "With --sql: the script can run on a database at any revision; it needs psql.")
    private boolean idempotent;

    boolean isWanted() {
        if (idempotent && !sql) {
            throw new UsageException(Problem.of("--idempotent is about a script, and there is no --sql")
                    .next("add --sql"));
        }
        return sql;
    }

    boolean isWanted(DryRunOption dryRun) {
        if (sql && dryRun.isWanted()) {
            throw new UsageException(Problem.of("--sql asks no database, and --dry-run tries on one")
                    .next("leave out one of them"));
        }
        return isWanted();
    }

    boolean isIdempotent() {
        return idempotent;
    }

    int print(SqlScript script, PrintWriter out) {
        out.print(script.text());
        out.flush();
        return 0;
    }

    /** Where the database is says the database. */
    static void refuseRange(String revision, String command) {
        if (revision.contains(":")) {
            throw new UsageException(Problem.of("A range of revisions is for scripts only")
                    .found(revision)
                    .wanted("one revision: the other end is where the database is")
                    .next("retort " + command + " " + revision + " --sql, or name only the revision to go to"));
        }
    }
}
