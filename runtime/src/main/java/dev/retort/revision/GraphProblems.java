package dev.retort.revision;

import dev.retort.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be wrong with a graph of revisions, in words. */
final class GraphProblems {

    private GraphProblems() {}

    static Problem duplicate(RevisionNode one, RevisionNode other) {
        return Problem.of("Two migrations have the revision id '" + one.id() + "'")
                .where(one.location() + "\n" + other.location())
                .next("give one of them another id, or delete it if it is a copy");
    }

    static Problem missing(RevisionNode node, String id) {
        return Problem.of("Revision " + node.id() + " follows '" + id + "', which no migration has")
                .where(node.location())
                .next("restore the missing migration, or correct downRevision and dependsOn in that file");
    }

    static Problem cycle(List<RevisionNode> members) {
        return Problem.of("The revisions follow each other in a circle: "
                        + members.stream().map(RevisionNode::id).sorted().collect(Collectors.joining(", ")))
                .where(members.stream().map(RevisionNode::location).sorted().collect(Collectors.joining("\n")))
                .next("correct downRevision and dependsOn in one of these files");
    }

    static Problem severalHeads(List<RevisionNode> heads) {
        return Problem.of("There are " + heads.size() + " heads, so 'head' could mean any of them")
                .found(lines(heads))
                .wanted("one head")
                .next("make one of them follow the other (downRevision = \""
                        + heads.get(0).id() + "\"), or name the revision that you mean in place of 'head'");
    }

    static Problem ambiguous(String prefix, List<RevisionNode> candidates) {
        return Problem.of("'" + prefix + "' could be any of " + candidates.size() + " revisions")
                .found(lines(candidates))
                .next("write more of the id");
    }

    static Problem unknown(String text, Collection<String> known) {
        Problem problem = Problem.of("No revision is called '" + text + "', and no id begins so");
        return nearest(text, known)
                .map(near -> problem.with("nearest", near))
                .orElse(problem)
                .next("retort history shows all revisions");
    }

    private static Optional<String> nearest(String text, Collection<String> known) {
        return known.stream()
                .filter(id -> sharedPrefix(id, text) >= 3)
                .max(Comparator.comparingInt((String id) -> sharedPrefix(id, text))
                        .thenComparing(id -> id));
    }

    private static int sharedPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String lines(List<RevisionNode> nodes) {
        return nodes.stream()
                .map(node -> node.id() + "  " + node.message() + "  (" + node.location() + ")")
                .collect(Collectors.joining("\n"));
    }
}
