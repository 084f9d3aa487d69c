package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.revision.RevisionNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets the version table. */
@Command(
        name = "stamp",
        description = "Makes the version table name a revision, without running anything.",
        footer = {"", "Example, to adopt a database that has the schema already:", "  retort stamp head"})
final class StampCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, base, or an id or its beginning.")
    private String revision;

    @Mixin
    private SqlOptions sql;

    @Override
    int run(Retort retort) {
        if (sql.isWanted()) {
            return sql.print(retort.stampSql(revision, sql.isIdempotent()), out());
        }
        List<RevisionNode> stamped = retort.stamp(revision);
        print("Stamped "
                + (stamped.isEmpty()
                        ? "<base>"
                        : String.join(
                                ", ", stamped.stream().map(RevisionNode::id).toList())));
        return 0;
    }
}
