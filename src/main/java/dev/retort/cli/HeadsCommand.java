package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionGraph;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the newest revisions. */
@Command(
        name = "heads",
        description = "Shows the revisions that nothing follows; one, unless two lines of work met.",
        footer = {"", "Example:", "  retort heads"})
final class HeadsCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Override
    int run(Retort retort) {
        RevisionGraph graph = retort.history().graph();
        RevisionReport report = new RevisionReport(graph, Optional.empty());
        print(
                format.isJson()
                        ? report.json(graph.heads())
                        : report.text(graph.heads(), options().isVerbose()));
        return 0;
    }
}
