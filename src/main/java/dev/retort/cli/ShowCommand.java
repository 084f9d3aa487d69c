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
        description = "Shows revisions: what each follows, its file, its message.",
        footer = {"", "Example:", "  retort show head"})
final class ShowCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            converter = RevisionConverter.class,
            description = "head, heads, current, a label, or an id or its beginning; also several.")
    private List<String> symbols;

    @Override
    int run(Retort retort) {
        RevisionGraph graph = retort.history().graph();
        List<RevisionNode> revisions = symbols.stream()
                .flatMap(symbol -> retort.resolve(graph, symbol).stream())
                .distinct()
                .toList();
        RevisionReport report = new RevisionReport(graph, Optional.empty());
        print(format.isJson() ? report.json(revisions) : report.text(revisions, true));
        return 0;
    }
}
