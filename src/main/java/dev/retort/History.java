package dev.retort;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.BranchPoint;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.MigrationSet;
import dev.retort.script.MigrationHistory;
import dev.retort.script.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands that show revisions; the database is asked only where that is what the question is about. */
final class History {

    private final Workspace workspace;

    History(Workspace workspace) {
        this.workspace = workspace;
    }

    List<RevisionEntry> entries(Optional<String> range, boolean withCurrent) {
        MigrationHistory history = workspace.history();
        RevisionGraph graph = history.graph();
        Optional<RevisionRange> stretch = range.map(RevisionRange::parse);
        boolean asks = withCurrent || stretch.map(RevisionRange::asksDatabase).orElse(false);
        Optional<Set<String>> current = asks ? Optional.of(current(history)) : Optional.empty();
        List<RevisionNode> revisions =
                stretch.map(part -> part.in(graph, current.orElse(Set.of()))).orElseGet(graph::revisions);
        return RevisionEntry.of(graph, newestFirst(revisions), current);
    }

    List<RevisionEntry> heads(boolean resolveDependencies) {
        RevisionGraph graph = graph();
        return RevisionEntry.of(graph, resolveDependencies ? graph.realHeads() : graph.heads(), Optional.empty());
    }

    List<BranchPoint> branches() {
        RevisionGraph graph = graph();
        List<RevisionEntry> entries = RevisionEntry.of(graph, newestFirst(graph.revisions()), Optional.empty());
        return entries.stream()
                .filter(RevisionEntry::isBranchPoint)
                .map(point -> new BranchPoint(point, RevisionEntry.of(graph, point.next(), Optional.empty())))
                .toList();
    }

    private static List<RevisionNode> newestFirst(Collection<RevisionNode> revisions) {
        List<RevisionNode> reversed = new ArrayList<>(revisions);
        Collections.reverse(reversed);
        return reversed;
    }

    List<RevisionEntry> show(List<String> symbols) {
        MigrationHistory history = workspace.history();
        List<RevisionNode> revisions = symbols.stream()
                .flatMap(symbol -> resolve(history, symbol).stream())
                .distinct()
                .toList();
        return RevisionEntry.of(history.graph(), revisions, Optional.empty());
    }

    Script script(String symbol) {
        MigrationHistory history = workspace.history();
        List<RevisionNode> revisions = resolve(history, symbol);
        if (revisions.size() != 1) {
            throw new UsageException(Problem.of("'" + symbol + "' is not one revision to edit")
                    .found(
                            revisions.isEmpty()
                                    ? "no revision"
                                    : revisions.stream().map(RevisionNode::id).collect(Collectors.joining(", ")))
                    .next("name one by its id; retort history lists them"));
        }
        return history.script(revisions.get(0));
    }

    Current current() {
        MigrationHistory history = workspace.history();
        return Current.of(workspace.database().address(), history.graph(), current(history));
    }

    /** The revisions that a symbol names; the database is asked only if the symbol says so. */
    List<RevisionNode> resolve(MigrationSet migrations, String symbol) {
        RevisionGraph graph = migrations.graph();
        Set<String> current = RevisionSymbols.asksDatabase(symbol) ? current(migrations) : Set.of();
        return new RevisionSymbols(graph, current)
                .resolve(symbol).stream().map(graph::get).toList();
    }

    private Set<String> current(MigrationSet migrations) {
        try (Connection connection = workspace.database().connect()) {
            return workspace.position(migrations, connection).requireKnown();
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be read", refusal);
        }
    }

    private RevisionGraph graph() {
        return workspace.history().graph();
    }
}
