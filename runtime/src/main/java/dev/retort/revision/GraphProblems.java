package dev.retort.revision;

import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with a graph of revisions, in words. */
final class GraphProblems {

    private static final String HISTORY = "retort history shows all revisions";

    private GraphProblems() {}

    static Problem duplicate(RevisionNode one, RevisionNode other) {
        return Problem.of("Two migrations have the revision id '" + one.id() + "'")
                .where(one.location() + "\n" + other.location())
                .next("give one of them another id, or delete it if it is a copy");
    }

    static Problem illegalName(String kind, String name, RevisionNode node) {
        return Problem.of("'" + name + "' cannot be a " + kind)
                .where(node.location())
                .wanted("a name without @ - + : and spaces, which mean something where a revision is asked for")
                .next("choose another name; letters, digits, _ and . are safe");
    }

    static Problem longName(String kind, String name, int longest, RevisionNode node) {
        return Problem.of("A " + kind + " is too long: '" + name.substring(0, 20) + "…'")
                .where(node.location())
                .found(name.length() + " characters")
                .wanted("at most " + longest)
                .next("choose a shorter one");
    }

    static Problem reservedName(String kind, String name, RevisionNode node) {
        return Problem.of("'" + name + "' cannot be a " + kind)
                .where(node.location())
                .wanted("another word: head, heads, base and current have a meaning of their own")
                .next("choose another name");
    }

    static Problem labelTaken(String label, RevisionNode node, RevisionNode other) {
        String holder = other.id().equals(label) ? "the id of a revision" : "used by revision " + other.id();
        return Problem.of("Branch label '" + label + "' of revision " + node.id() + " is already " + holder)
                .where(other.location() + "\n" + node.location())
                .next("choose another label in one of these files");
    }

    static Problem missing(RevisionNode node, String id) {
        return Problem.of("Revision " + node.id() + " follows '" + id + "', which no migration has")
                .where(node.location())
                .next("restore the missing migration, or correct downRevision in that file");
    }

    static Problem missingDependency(RevisionNode node, String text) {
        return Problem.of("Revision " + node.id() + " depends on '" + text
                        + "', which is no revision and no branch label")
                .where(node.location())
                .next("restore the missing migration, or correct dependsOn in that file");
    }

    static Problem ambiguousDependency(RevisionNode node, String text, List<RevisionNode> candidates) {
        return Problem.of("Revision " + node.id() + " depends on '" + text + "', which could be any of "
                        + candidates.size() + " revisions")
                .where(node.location())
                .found(lines(candidates))
                .next("write more of the id in dependsOn");
    }

    static Problem followsItself(RevisionNode node) {
        return Problem.of("Revision " + node.id() + " follows itself")
                .where(node.location())
                .next("correct downRevision in that file");
    }

    static Problem dependsOnItself(RevisionNode node) {
        return Problem.of("Revision " + node.id() + " depends on itself")
                .where(node.location())
                .next("correct dependsOn in that file");
    }

    static Problem cycle(List<RevisionNode> members) {
        return Problem.of("The revisions follow each other in a circle: " + circle(members))
                .where(locations(members))
                .next("correct downRevision in one of these files");
    }

    static Problem dependencyCycle(List<RevisionNode> members) {
        return Problem.of("The revisions depend on each other in a circle: " + circle(members))
                .where(locations(members))
                .next("correct dependsOn in one of these files");
    }

    private static String circle(List<RevisionNode> members) {
        return members.stream().map(RevisionNode::id).collect(Collectors.joining(" -> ")) + " -> "
                + members.get(0).id();
    }

    private static String locations(List<RevisionNode> members) {
        return members.stream().map(RevisionNode::location).collect(Collectors.joining("\n"));
    }

    static Problem severalHeads(String symbol, List<RevisionNode> heads) {
        return Problem.of("There are " + heads.size() + " heads, so '" + symbol + "' could mean any of them")
                .found(lines(heads))
                .wanted("one head")
                .next("retort merge heads -m \"…\" joins them")
                .next("or name one of them, by its id or as LABEL@head; 'heads' means all of them");
    }

    static Problem ambiguous(String prefix, List<RevisionNode> candidates) {
        return Problem.of("'" + prefix + "' could be any of " + candidates.size() + " revisions")
                .found(lines(candidates))
                .next("write more of the id");
    }

    static Problem unknown(String text, Collection<String> known) {
        return named(Problem.of("No revision or branch is called '" + text + "', and no id begins so"), text, known);
    }

    static Problem unknownBranch(String text, Collection<String> known) {
        return named(Problem.of("No branch or revision is called '" + text + "', and no id begins so"), text, known)
                .next("what stands before @ is a branch label, or a revision of the branch");
    }

    private static Problem named(Problem problem, String text, Collection<String> known) {
        return problem.nearest(EditDistance.nearestBeginning(
                        text, Stream.concat(known.stream(), GraphChecks.RESERVED.stream())))
                .next(HISTORY);
    }

    static Problem notInBranch(List<RevisionNode> revisions, String branch) {
        String ids = revisions.stream().map(RevisionNode::id).collect(Collectors.joining(", "));
        return Problem.of("Revision " + ids + " is not in branch '" + branch + "'")
                .found(lines(revisions))
                .next("retort history -r " + branch + "@base:" + branch + "@heads shows the branch");
    }

    static Problem overlap(RevisionNode one, RevisionNode ancestor) {
        return Problem.of("Revision " + one.id() + " already contains " + ancestor.id())
                .found(lines(List.of(ancestor, one)))
                .wanted("revisions of which none comes before another")
                .next("leave out " + ancestor.id());
    }

    static Problem notAncestor(List<RevisionNode> lower, List<RevisionNode> upper) {
        return Problem.of(
                        "Revision " + ids(lower) + " is not an ancestor of " + (upper.isEmpty() ? "base" : ids(upper)))
                .found(lines(lower))
                .wanted("a range from an earlier to a later revision of one line")
                .next(HISTORY);
    }

    static Problem notApplied(Collection<String> current, String symbol) {
        return Problem.of("'" + symbol + "' is not below the database's revision")
                .found(
                        current.isEmpty()
                                ? "the database is at no revision"
                                : "the database is at " + String.join(", ", current))
                .wanted("a revision that is applied, -N, or base")
                .next("retort history -i shows what is applied; retort upgrade goes up");
    }

    private static String ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).collect(Collectors.joining(", "));
    }

    static String lines(List<RevisionNode> nodes) {
        return nodes.stream()
                .map(node -> node.id() + "  " + node.message() + "  (" + node.location() + ")")
                .collect(Collectors.joining("\n"));
    }
}
