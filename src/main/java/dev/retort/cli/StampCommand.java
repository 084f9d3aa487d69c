package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the version table. */
@Command(
        name = "stamp",
        description = "Makes the version table name a revision, without running anything.",
        footer = {
            "",
            "Examples:",
            "  retort stamp head",
            "  retort stamp --accept 3f1c",
            "  retort stamp head --sql --idempotent > stamp.sql"
        })
final class StampCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            converter = RevisionConverter.class,
            description = "head, heads, base, a label, or an id or its beginning; also several.")
    private List<String> revisions;

    @Option(names = "--purge", description = "First empties the version table, whatever it says.")
    private boolean purge;

    @Option(names = "--accept", description = "Only notes that the database has what these applied revisions say now.")
    private boolean accept;

    @Mixin
    private SqlOptions sql;

    @Override
    int run(Retort retort) {
        if (accept) {
            return accept(retort);
        }
        if (sql.isWanted()) {
            refusePurge();
            return sql.print(retort.stampSql(revisions, sql.isIdempotent()), out());
        }
        List<RevisionNode> stamped = retort.stamp(revisions, purge, listener());
        print("Stamped "
                + (stamped.isEmpty()
                        ? "<base>"
                        : String.join(
                                ", ", stamped.stream().map(RevisionNode::id).toList())));
        return 0;
    }

    private int accept(Retort retort) {
        if (purge || sql.isWanted()) {
            throw new UsageException(Problem.of("stamp --accept goes with neither --purge nor --sql")
                    .wanted("one of them")
                    .next("retort stamp --accept " + String.join(" ", revisions)));
        }
        retort.accept(revisions, listener()).forEach(revision -> print("Accepted " + revision.id()));
        return 0;
    }

    private void refusePurge() {
        if (purge) {
            throw new UsageException(Problem.of("--purge asks what the version table says, and --sql asks no database")
                    .next("retort stamp " + String.join(" ", revisions)
                            + " --sql --idempotent, which makes the table name that whatever it says"));
        }
    }
}
