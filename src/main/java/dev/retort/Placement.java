package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a new revision's place in the graph, and refuses what would break the graph before a file is written. */
final class Placement {

    private final RevisionGraph graph;
    private final Function<String, List<RevisionNode>> symbols;

    /** @param symbols what a symbol for revisions means */
    Placement(RevisionGraph graph, Function<String, List<RevisionNode>> symbols) {
        this.graph = graph;
        this.symbols = symbols;
    }

    /** The revision as its file will say it. */
    RevisionNode of(NewRevision wanted, String created) {
        wanted.id().filter(graph::contains).ifPresent(id -> {
            throw new FailureException(exists(graph.get(id)));
        });
        RevisionNode revision = new RevisionNode(
                wanted.id().orElseGet(this::newId),
                parents(wanted),
                wanted.branchLabels(),
                wanted.dependsOn().stream().map(this::dependency).toList(),
                created,
                wanted.message(),
                "the new migration, which was not written");
        graph.with(revision);
        return revision;
    }

    private String newId() {
        String id;
        do {
            id = UUID.randomUUID().toString().replace("-", "").substring(20);
        } while (graph.contains(id));
        return id;
    }

    private List<String> parents(NewRevision wanted) {
        Set<String> parents = new LinkedHashSet<>();
        wanted.heads().forEach(symbol -> followed(symbol).forEach(node -> parents.add(node.id())));
        graph.rejectOverlap(parents);
        if (!wanted.splice()) {
            parents.forEach(this::requireHead);
        }
        return List.copyOf(parents);
    }

    private List<RevisionNode> followed(String symbol) {
        List<RevisionNode> heads = graph.heads();
        if (symbol.equals("head") && heads.size() > 1) {
            throw new MultipleHeadsException(heads, severalHeads(heads));
        }
        return symbols.apply(symbol);
    }

    private void requireHead(String id) {
        List<RevisionNode> next = graph.next(id);
        if (!next.isEmpty()) {
            throw new FailureException(Problem.of("Revision " + id + " is not a head")
                    .found("followed by " + next.stream().map(RevisionNode::id).collect(Collectors.joining(", ")))
                    .wanted("a revision that nothing follows")
                    .next("--splice begins a branch there; without --head the new revision follows the head"));
        }
    }

    /** A label stays a label, so that the file says what was meant. */
    private String dependency(String symbol) {
        List<RevisionNode> revisions = symbols.apply(symbol);
        if (revisions.size() != 1) {
            throw new FailureException(Problem.of("'" + symbol + "' is not one revision to depend on")
                    .found(
                            revisions.isEmpty()
                                    ? "no revision"
                                    : revisions.stream().map(RevisionNode::id).collect(Collectors.joining(", ")))
                    .next("name each with a --depends-on of its own"));
        }
        RevisionNode revision = revisions.get(0);
        return revision.branchLabels().contains(symbol) ? symbol : revision.id();
    }

    private static Problem exists(RevisionNode revision) {
        return Problem.of("There is already a revision " + revision.id())
                .where(revision.location())
                .next("choose another --rev-id, or leave it out");
    }

    private static Problem severalHeads(List<RevisionNode> heads) {
        return Problem.of("There are " + heads.size() + " heads, so the new revision could follow any of them")
                .found(heads.stream()
                        .map(node -> node.id() + "  " + node.message() + "  (" + node.location() + ")")
                        .collect(Collectors.joining("\n")))
                .wanted("one head")
                .next("--head " + heads.get(0).id() + ", for example, says which")
                .next("or retort merge heads -m \"…\" joins them first");
    }
}
