package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the revisions. */
@Command(
        name = "history",
        description = "Lists the revisions, the newest first.",
        footer = {"", "Examples:", "  retort history -i", "  retort history -r current:head"})
final class HistoryCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description = "Only these, both ends included; either may be left out.")
    private String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Marks where the database is.")
    private boolean indicateCurrent;

    @Override
    int run(Retort retort) {
        RevisionGraph graph = retort.history().graph();
        boolean asksDatabase =
                indicateCurrent || (range != null && (range.contains("current") || range.matches(".*(^|:)[+-].*")));
        Optional<Set<String>> current = asksDatabase ? Optional.of(retort.current()) : Optional.empty();
        List<RevisionNode> revisions = new ArrayList<>(
                range == null
                        ? graph.revisions()
                        : between(graph, new RevisionSymbols(graph, current.orElse(Set.of()))));
        Collections.reverse(revisions);
        RevisionReport report = new RevisionReport(graph, current);
        print(
                format.isJson()
                        ? report.json(revisions)
                        : report.text(revisions, options().isVerbose()));
        return 0;
    }

    private List<RevisionNode> between(RevisionGraph graph, RevisionSymbols symbols) {
        String[] ends = RevisionSymbols.range(range);
        Collection<String> from = symbols.resolve(ends[0].isEmpty() ? "base" : ends[0]);
        Collection<String> to = symbols.resolve(ends[1].isEmpty() ? "heads" : ends[1]);
        Set<String> below = graph.withAncestors(to);
        Set<String> above = from.isEmpty() ? below : graph.withDescendants(from);
        return graph.revisions().stream()
                .filter(node -> below.contains(node.id()) && above.contains(node.id()))
                .toList();
    }
}
