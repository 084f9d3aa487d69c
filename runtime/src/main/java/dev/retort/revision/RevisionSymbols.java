package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words for revisions mean: {@code head}, {@code heads}, {@code base}, {@code current}, {@code +N},
 * {@code -N}, {@code rev+N}, {@code rev-N}, ids and unambiguous prefixes.
 *
 * @param graph all revisions
 * @param current the heads that the database is at
 */
public record RevisionSymbols(RevisionGraph graph, Collection<String> current) {

    private static final Pattern RELATIVE = Pattern.compile("(?<from>[^+-]*)(?<sign>[+-])(?<count>\\d{1,9})");

    /** The revisions that a symbol names; none for {@code base}. */
    public List<String> resolve(String symbol) {
        switch (symbol) {
            case "head":
                return graph.head();
            case "heads":
                return graph.heads().stream().map(RevisionNode::id).toList();
            case "base":
                return List.of();
            case "current":
                return List.copyOf(current);
            default:
                return graph.contains(symbol) ? List.of(symbol) : relativeOrId(symbol);
        }
    }

    private List<String> relativeOrId(String symbol) {
        Matcher relative = RELATIVE.matcher(symbol);
        if (!relative.matches()) {
            return List.of(graph.find(symbol).id());
        }
        String from = relative.group("from");
        List<String> start = resolve(from.isEmpty() ? "current" : from);
        int count = Integer.parseInt(relative.group("count"));
        return relative.group("sign").equals("+") ? up(symbol, start, count) : down(symbol, start, count);
    }

    private List<String> up(String symbol, List<String> start, int count) {
        List<String> at = start;
        for (int step = 0; step < count; step++) {
            List<String> next = at.isEmpty()
                    ? graph.revisions().stream()
                            .filter(node -> node.predecessors().isEmpty())
                            .map(RevisionNode::id)
                            .toList()
                    : graph.next(single(symbol, at)).stream()
                            .map(RevisionNode::id)
                            .toList();
            at = List.of(onlyOne(symbol, next, step));
        }
        return at;
    }

    private List<String> down(String symbol, List<String> start, int count) {
        List<String> at = start;
        for (int step = 0; step < count; step++) {
            if (at.isEmpty()) {
                throw new FailureException(tooFar(symbol, step));
            }
            at = graph.get(single(symbol, at)).downRevisions();
        }
        return at;
    }

    private String single(String symbol, List<String> at) {
        if (at.size() != 1) {
            throw new FailureException(Problem.of("'" + symbol + "' is not one revision: the way forks")
                    .found(String.join(", ", at))
                    .next("name the revision by its id; retort history shows all"));
        }
        return at.get(0);
    }

    private String onlyOne(String symbol, List<String> next, int step) {
        if (next.isEmpty()) {
            throw new FailureException(tooFar(symbol, step));
        }
        return single(symbol, next);
    }

    private static Problem tooFar(String symbol, int steps) {
        return Problem.of("'" + symbol + "' goes too far")
                .found("only " + steps + " " + (steps == 1 ? "revision" : "revisions") + " in that direction")
                .next("retort history -i shows where the database is");
    }

    /** The part before and after the colon of {@code a:b}. */
    public static String[] range(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            throw new UsageException(Problem.of("'" + text + "' is not a range of revisions")
                    .wanted("FROM:TO, either end may be left out")
                    .next("retort history -r base:head"));
        }
        return ends;
    }
}
