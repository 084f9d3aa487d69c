package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one revision. */
@Command(
        name = "show",
        description = "Shows a revision: what it follows, its file, its message.",
        footer = {"", "Example:", "  retort show head"})
final class ShowCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, heads, current, or an id or its beginning.")
    private String revision;

    @Override
    int run(Retort retort) {
        RevisionGraph graph = retort.history().graph();
        List<RevisionNode> revisions = retort.resolve(graph, revision);
        RevisionReport report = new RevisionReport(graph, Optional.empty());
        print(format.isJson() ? report.json(revisions) : report.text(revisions, true));
        return 0;
    }
}
