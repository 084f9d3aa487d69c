package dev.retort.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Graphs of revisions for tests, each revision in one word: {@code "c<a,b~x#label"} follows a and b and depends on x. */
final class Graphs {

    private Graphs() {}

    static RevisionGraph graph(String... revisions) {
        return RevisionGraph.of(Arrays.stream(revisions).map(Graphs::node).toList());
    }

    static RevisionNode node(String text) {
        String id = text.split("[<~#]", 2)[0];
        return new RevisionNode(
                id, part(text, '<'), part(text, '#'), part(text, '~'), "", "message of " + id, id + ".java");
    }

    private static List<String> part(String text, char mark) {
        int start = text.indexOf(mark);
        return start < 0
                ? List.of()
                : List.of(text.substring(start + 1).split("[<~#]", 2)[0].split(","));
    }

    static List<String> ids(Collection<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    static String joined(Collection<RevisionNode> nodes) {
        return String.join(" ", ids(nodes));
    }
}
