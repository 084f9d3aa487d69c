package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where the database is. */
@Command(
        name = "current",
        description = "Shows the revision that the database is at. Writes nothing.",
        footer = {"", "Example:", "  retort current --check-heads"})
final class CurrentCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(names = "--check-heads", description = "Ends with exit code 1 unless the database is at every head.")
    private boolean checkHeads;

    @Override
    int run(Retort retort) {
        RevisionGraph graph = retort.history().graph();
        Set<String> current = retort.current(graph);
        List<RevisionNode> revisions = graph.currentInEachLine(current);
        RevisionReport report = new RevisionReport(graph, Optional.of(current));
        if (options().isVerbose() && !format.isJson()) {
            print("Database: " + retort.database().address() + "\n");
        }
        print(
                format.isJson()
                        ? report.json(revisions)
                        : report.text(revisions, options().isVerbose()));
        if (revisions.isEmpty()) {
            progress("the database is at no revision");
        }
        List<String> heads = graph.heads().stream().map(RevisionNode::id).toList();
        boolean atHeads = graph.withAncestors(current).containsAll(heads);
        return checkHeads && !atHeads ? Errors.FOUND_SOMETHING : 0;
    }
}
