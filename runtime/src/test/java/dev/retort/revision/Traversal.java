package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Checks ways through a graph: what is run, in an order that the graph allows, and the rows that are left. */
record Traversal(RevisionGraph graph) {

    /** Lists are words with a space between; {@code path} in the expected order. */
    void upgrade(String rows, String target, String path, String rowsAfter) {
        List<String> current = words(rows);
        List<String> targets = new RevisionSymbols(graph, current).upgradeTargets(target);
        List<RevisionNode> way = graph.upgradePath(current, targets);
        assertThat(Graphs.joined(way)).isEqualTo(path);
        Collection<String> after = current;
        for (RevisionNode revision : way) {
            assertThat(graph.withAncestors(after)).containsAll(revision.predecessors());
            after = graph.headsAfter(after, revision);
        }
        assertThat(after).containsExactlyInAnyOrderElementsOf(words(rowsAfter));
    }

    void downgrade(String rows, String target, String path, String rowsAfter) {
        List<String> current = words(rows);
        DowngradeTarget end = new RevisionSymbols(graph, current).downgradeTarget(target);
        List<RevisionNode> way = graph.downgradePath(current, end);
        assertThat(Graphs.joined(way)).isEqualTo(path);
        Collection<String> after = current;
        for (RevisionNode revision : way) {
            after = graph.headsBefore(after, revision);
            assertThat(graph.withAncestors(after)).doesNotContain(revision.id());
        }
        assertThat(after).containsExactlyInAnyOrderElementsOf(words(rowsAfter));
    }

    void stamp(String rows, String targets, String rowsAfter) {
        assertThat(new RevisionSymbols(graph, words(rows)).stamped(words(targets)))
                .containsExactlyInAnyOrderElementsOf(words(rowsAfter));
    }

    void range(String range, String path) {
        assertThat(Graphs.joined(RevisionRange.parse(range).in(graph, List.of())))
                .isEqualTo(path);
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
