package dev.retort;

import dev.retort.history.VersionTable;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.ScriptWriter;
import dev.retort.script.MigrationHistory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Commands written as scripts; no database is asked, so a range says where the script begins. */
final class Scripts {

    /** What only a database can answer. */
    private static final Pattern OF_THE_DATABASE = Pattern.compile("current.*|.*@current.*|[+-]\\d+");

    private final MigrationHistory history;
    private final VersionTable versions;
    private final boolean idempotent;

    Scripts(MigrationHistory history, VersionTable versions, boolean idempotent) {
        this.history = history;
        this.versions = versions;
        this.idempotent = idempotent;
    }

    SqlScript upgrade(String range) {
        String[] ends = ends(range, "upgrade");
        List<String> start = start(ends[0], "upgrade");
        List<String> targets = end(ends[1].isEmpty() ? "heads" : ends[1], start);
        return script(start, history.graph().upgradePath(start, targets), Direction.UPGRADE);
    }

    SqlScript downgrade(String range) {
        if (!range.contains(":")) {
            throw new UsageException(Problem.of("A downgrade as SQL needs to know where the database is")
                    .found(range)
                    .wanted("FROM:TO")
                    .next("retort downgrade head:" + range + " --sql, for a database at the head"));
        }
        String[] ends = ends(range, "downgrade");
        List<String> start = start(ends[0], "downgrade");
        String symbol = ends[1].isEmpty() ? "base" : ends[1];
        List<String> targets = end(symbol, start);
        if (!graph().withAncestors(start).containsAll(targets)) {
            throw new UsageException(Problem.of("'" + symbol + "' is not below '" + ends[0] + "'")
                    .wanted("FROM:TO, from the newer revision to the older one")
                    .next("retort history shows the order; retort upgrade FROM:TO --sql goes up"));
        }
        return script(start, graph().downgradePath(start, targets), Direction.DOWNGRADE);
    }

    /** @param ranges of which each begins at the same place */
    SqlScript stamp(List<String> ranges) {
        Set<List<String>> starts = new LinkedHashSet<>();
        ranges.forEach(range -> starts.add(start(ends(range, "stamp")[0], "stamp")));
        if (starts.size() != 1) {
            throw new UsageException(Problem.of("A script of a stamp begins at one place")
                    .found(String.join(" ", ranges))
                    .wanted("TO, or FROM:TO, each with the same FROM")
                    .next("retort stamp " + ranges.get(0) + " --sql, and a script for each other start"));
        }
        List<String> start = starts.iterator().next();
        List<String> targets = ranges.stream()
                .map(range -> ends(range, "stamp")[1])
                .map(target -> target.isEmpty() ? "heads" : target)
                .toList();
        targets.forEach(Scripts::refuseCurrent);
        history.requireFor(targets);
        Set<String> rows = new RevisionSymbols(graph(), start).stamped(targets);
        return new SqlScript(rows.stream().map(graph()::get).toList(), writer().stamp(start, rows));
    }

    SqlScript ensureVersionTable() {
        return new SqlScript(List.of(), writer().ensureVersionTable());
    }

    private SqlScript script(List<String> start, List<RevisionNode> path, Direction direction) {
        return new SqlScript(path, writer().run(start, history.steps(path, direction)));
    }

    private ScriptWriter writer() {
        return idempotent ? ScriptWriter.idempotent(versions, graph()) : ScriptWriter.plain(versions, graph());
    }

    private RevisionGraph graph() {
        return history.graph();
    }

    private static String[] ends(String range, String command) {
        String[] ends = range.split(":", -1);
        if (ends.length > 2) {
            throw new UsageException(Problem.of("'" + range + "' is not a range of revisions")
                    .wanted("TO, or FROM:TO of which either end may be left out")
                    .next("retort " + command + " base:head --sql"));
        }
        return ends.length == 2 ? ends : new String[] {"", range};
    }

    private List<String> start(String symbol, String command) {
        if (OF_THE_DATABASE.matcher(symbol).matches()) {
            throw needsDatabase(
                    symbol, "retort " + command + " REVISION:head --sql; retort current shows the revision");
        }
        return symbol.isEmpty() ? List.of() : symbols(symbol, List.of()).resolve(symbol);
    }

    /** A relative end counts from the start. */
    private List<String> end(String symbol, List<String> start) {
        refuseCurrent(symbol);
        return symbols(symbol, start).resolve(symbol);
    }

    private RevisionSymbols symbols(String symbol, List<String> start) {
        history.requireFor(List.of(symbol));
        return new RevisionSymbols(graph(), start);
    }

    private static void refuseCurrent(String symbol) {
        if (symbol.contains("current")) {
            throw needsDatabase(symbol, "name the revision by its id; retort current shows it");
        }
    }

    private static UsageException needsDatabase(String symbol, String remedy) {
        return new UsageException(
                Problem.of("'" + symbol + "' means where the database is, and a script is written without asking it")
                        .wanted("an id, its beginning, head, or base")
                        .next(remedy));
    }
}
