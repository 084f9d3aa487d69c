package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.UsageException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words for revisions mean: {@code head}, {@code heads}, {@code base}, {@code current}, ids and their
 * beginnings, branch labels; each also with steps ({@code head-2}) and inside a branch ({@code billing@head}); and
 * {@code +N} or {@code -N} alone, which count from where the database is.
 *
 * @param graph all revisions
 * @param current the heads that the database is at
 */
public record RevisionSymbols(RevisionGraph graph, Collection<String> current) {

    /** Whether the meaning depends on where a database is. */
    public static boolean asksDatabase(String text) {
        return Symbol.parse(text).asksDatabase();
    }

    /** The revisions that a symbol names; none for {@code base}. */
    public List<String> resolve(String text) {
        return resolve(Symbol.parse(text), false);
    }

    /**
     * The revisions that an upgrade shall reach.
     *
     * @throws UsageException for {@code -N}, which an upgrade cannot reach
     */
    public List<String> upgradeTargets(String text) {
        Symbol symbol = Symbol.parse(text);
        if (symbol.countsFromCurrent() && symbol.steps() < 0) {
            throw new UsageException(SymbolProblems.downOnUpgrade(symbol));
        }
        return resolve(symbol, false);
    }

    /**
     * Where a downgrade shall end.
     *
     * @throws UsageException for {@code +N}, which a downgrade cannot reach
     */
    public DowngradeTarget downgradeTarget(String text) {
        Symbol symbol = Symbol.parse(text);
        if (symbol.countsFromCurrent()) {
            return relativeDowngrade(symbol);
        }
        Optional<String> branch =
                symbol.branch().map(name -> graph.findBranch(name).id());
        return new DowngradeTarget(text, resolve(symbol, false), branch);
    }

    /** Only the line that is counted down is left, so that a sibling above the same parent stays. */
    private DowngradeTarget relativeDowngrade(Symbol symbol) {
        if (symbol.steps() > 0) {
            throw new UsageException(SymbolProblems.upOnDowngrade(symbol));
        }
        List<String> start = startOfCount(symbol);
        if (start.isEmpty() && symbol.branch().isPresent()) {
            String branch = symbol.branch().get();
            throw new FailureException(SymbolProblems.branchNotApplied(symbol, branch, current));
        }
        return new DowngradeTarget(
                symbol.text(), walk(symbol, start, false), start.stream().findFirst());
    }

    /**
     * The rows of the version table once it is stamped: what is in one line with a symbol gives way to it, the rest
     * stays.
     *
     * @throws FailureException if one of the symbols names what another one contains
     */
    public Set<String> stamped(List<String> texts) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> gone = new LinkedHashSet<>();
        for (String text : texts) {
            Symbol symbol = Symbol.parse(text);
            List<String> named = resolve(symbol, false);
            targets.addAll(named);
            named.forEach(id -> gone.addAll(graph.related(current, id)));
            symbol.branch()
                    .ifPresent(branch -> gone.addAll(
                            graph.related(current, graph.findBranch(branch).id())));
            if (named.isEmpty() && symbol.branch().isEmpty()) {
                gone.addAll(current);
            }
        }
        graph.rejectImplied(targets);
        Set<String> rows = new LinkedHashSet<>(current);
        rows.removeAll(gone);
        rows.addAll(targets);
        return rows;
    }

    List<String> resolve(Symbol symbol, boolean clamped) {
        List<String> start = symbol.countsFromCurrent() ? startOfCount(symbol) : anchored(symbol);
        return symbol.steps() == 0 ? start : walk(symbol, start, clamped);
    }

    private List<String> walk(Symbol symbol, List<String> start, boolean clamped) {
        return new Walk(graph, symbol, members(symbol), clamped).from(start);
    }

    private List<String> anchored(Symbol symbol) {
        switch (symbol.anchor()) {
            case "head":
                return RevisionGraph.single(
                        symbol.branch().map(branch -> branch + "@").orElse("") + "head", heads(symbol));
            case "heads":
                return ids(symbol.branch().isPresent() ? heads(symbol) : graph.realHeads());
            case "base":
                members(symbol);
                return List.of();
            case "current":
                return symbol.branch().isPresent() ? applied(symbol) : List.copyOf(current);
            default:
                return List.of(symbol.branch()
                        .map(branch -> graph.find(symbol.anchor(), branch))
                        .orElseGet(() -> graph.find(symbol.anchor()))
                        .id());
        }
    }

    private List<RevisionNode> heads(Symbol symbol) {
        return members(symbol)
                .map(members -> graph.heads().stream()
                        .filter(head -> members.contains(head.id()))
                        .toList())
                .orElseGet(graph::heads);
    }

    private Optional<Set<String>> members(Symbol symbol) {
        return symbol.branch()
                .map(branch -> graph.lineage(graph.findBranch(branch).id()));
    }

    /** Where {@code +N} and {@code -N} begin: the one current revision, or the newest applied one of the branch. */
    private List<String> startOfCount(Symbol symbol) {
        List<String> start = symbol.branch().isPresent() ? applied(symbol) : List.copyOf(current);
        if (start.size() > 1) {
            throw new FailureException(SymbolProblems.severalCurrent(symbol, start));
        }
        start.forEach(graph::get);
        return start;
    }

    private List<String> applied(Symbol symbol) {
        Set<String> applied = graph.withAncestors(current);
        applied.retainAll(members(symbol).orElseThrow());
        return graph.tips(applied);
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    /** The part before and after the colon of {@code a:b}. */
    public static String[] range(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            throw new UsageException(SymbolProblems.noRange(text));
        }
        return ends;
    }
}
