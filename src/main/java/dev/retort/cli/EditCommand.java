package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a migration in the user's editor. */
@Command(
        name = "edit",
        description = "Opens a revision's file in your editor: what VISUAL or EDITOR names, else one that is there.",
        footer = {"", "Example:", "  retort edit head"})
final class EditCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, current, a label, or an id or its beginning.")
    private String symbol;

    @Override
    int run(Retort retort) {
        List<RevisionNode> revisions = retort.resolve(retort.history().graph(), symbol);
        if (revisions.size() != 1) {
            throw new UsageException(Problem.of("'" + symbol + "' is not one revision to edit")
                    .found(
                            revisions.isEmpty()
                                    ? "no revision"
                                    : revisions.stream().map(RevisionNode::id).collect(Collectors.joining(", ")))
                    .next("name one by its id; retort history lists them"));
        }
        new Editor(workingDirectory(), System.getenv())
                .open(Path.of(revisions.get(0).location()));
        return 0;
    }
}
