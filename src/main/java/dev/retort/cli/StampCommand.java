package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.revision.RevisionNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the version table. */
@Command(
        name = "stamp",
        description = "Makes the version table name a revision, without running anything.",
        footer = {"", "Example, to adopt a database that has the schema already:", "  retort stamp head"})
final class StampCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            converter = RevisionConverter.class,
            description = "head, heads, base, a label, or an id or its beginning; also several.")
    private List<String> revisions;

    @Option(names = "--purge", description = "First empties the version table, whatever it says.")
    private boolean purge;

    @Override
    int run(Retort retort) {
        List<RevisionNode> stamped = retort.stamp(revisions, purge);
        print("Stamped "
                + (stamped.isEmpty()
                        ? "<base>"
                        : String.join(
                                ", ", stamped.stream().map(RevisionNode::id).toList())));
        return 0;
    }
}
