package dev.retort.doctor;

import dev.retort.doctor.Finding.Kind;
import dev.retort.operation.ObjectRef;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.script.MigrationHistory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a checked history and a database say against each other. */
final class DatabaseCheck {

    private final MigrationHistory history;
    private final RevisionGraph graph;
    private final DatabaseState database;
    private final boolean compiles;

    DatabaseCheck(MigrationHistory history, DatabaseState database, boolean compiles) {
        this.history = history;
        this.graph = history.graph();
        this.database = database;
        this.compiles = compiles;
    }

    /** The finding about a row that no migration has: renamed where the schema says so. */
    Finding unknown(String id) {
        Problem problem = Problem.of("The database is at revision '" + id + "', which no migration has")
                .where(database.address());
        Optional<RevisionNode> fitting = compiles ? newestThatExists() : Optional.empty();
        if (fitting.isPresent()) {
            RevisionNode revision = fitting.get();
            return Finding.of(Kind.RENAMED_REVISION, problem.with("fits", HistoryCheck.lines(List.of(revision))))
                    .orElse("if the file of " + id + " is missing (it may be on another branch), restore it")
                    .orElse("if it is now called " + revision.id() + ", whose tables and columns are all there:")
                    .mendedBy(purge(revision.id()));
        }
        Finding unknown = Finding.of(Kind.UNKNOWN_REVISION, problem)
                .orElse("restore the file of " + id + " (it may be on another branch)");
        return compiles && database.objects().present(history.createdObjects()).isEmpty()
                ? unknown.orElse("or, since nothing that the migrations create is there:")
                        .mendedBy(purge("base"))
                : unknown.orElse(
                        "or, if the database is known to be at another revision: retort stamp --purge REVISION");
    }

    /** The other rows stay. */
    private String purge(String id) {
        Set<String> rows = new LinkedHashSet<>(database.current());
        rows.removeIf(row -> !graph.contains(row));
        if (graph.contains(id)) {
            rows.removeAll(graph.lineage(id));
            rows.removeAll(graph.withAncestors(Set.of(id)));
            rows.add(id);
        }
        return "retort stamp --purge " + (rows.isEmpty() ? "base" : String.join(" ", rows));
    }

    /** The finding about what is not applied, if something is not. */
    Optional<Finding> pending() {
        List<String> heads = graph.heads().stream().map(RevisionNode::id).toList();
        List<RevisionNode> pending = graph.upgradePath(database.current(), heads);
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> existing = compiles ? existing() : Optional.empty();
        return existing.or(() -> Optional.of(Finding.of(
                        Kind.BEHIND,
                        Problem.of("The database is behind the migrations")
                                .where(database.address())
                                .found(
                                        database.current().isEmpty()
                                                ? "no revision"
                                                : String.join(", ", database.current()))
                                .with("pending", HistoryCheck.lines(pending)))
                .mendedBy("retort upgrade " + headSymbol())));
    }

    /** What migrations that are not applied would create is there already. */
    private Optional<Finding> existing() {
        Set<ObjectRef> created = new LinkedHashSet<>(history.createdObjects());
        created.removeAll(history.createdObjects(graph.withAncestors(database.current())));
        List<String> present = database.objects().present(created);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Problem problem = Problem.of(versions() + ", and what the migrations create is there already")
                .where(database.address())
                .found(String.join("\n", present));
        return Optional.of(newestThatExists()
                .filter(revision -> !graph.withAncestors(database.current()).contains(revision.id()))
                .map(revision -> fitting(problem, revision))
                .orElseGet(() -> Finding.of(Kind.OBJECTS_EXIST, problem)
                        .orElse("an upgrade would fail with \"already exists\": drop these if they are leftovers")
                        .orElse("or, if a migration's work is done: retort stamp REVISION")));
    }

    private Finding fitting(Problem problem, RevisionNode revision) {
        boolean everything = database.objects().hasAll(history.createdObjects());
        Problem complete = problem.with("fits", HistoryCheck.lines(everything ? graph.heads() : List.of(revision)));
        return Finding.of(Kind.OBJECTS_EXIST, complete)
                .mendedBy("retort stamp " + (everything ? headSymbol() : revision.id()));
    }

    private String versions() {
        String table = "The version table " + database.versions().name();
        if (!database.hasVersionTable()) {
            return table + " is missing";
        }
        return table + (database.current().isEmpty() ? " names no revision" : " is behind");
    }

    private String headSymbol() {
        return graph.heads().size() > 1 ? "heads" : "head";
    }

    /** The newest revision of which, with all before it, every table and column is there. */
    private Optional<RevisionNode> newestThatExists() {
        List<RevisionNode> newestFirst = new ArrayList<>(graph.revisions());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(revision ->
                        database.objects().hasAll(history.createdObjects(graph.withAncestors(Set.of(revision.id())))))
                .findFirst();
    }
}
