package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.MigrationSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a database is among the migrations, and the refusals of commands that need it to be elsewhere. */
final class Position {

    private final MigrationSet migrations;
    private final RevisionGraph graph;
    private final Set<String> current;
    private final String address;

    /**
     * @param current the revisions that the version table names
     * @param address where the database is
     */
    Position(MigrationSet migrations, Set<String> current, String address) {
        this.migrations = migrations;
        this.graph = migrations.graph();
        this.current = current;
        this.address = address;
    }

    /** The revisions, all of which must be known. */
    Set<String> requireKnown() {
        return migrations.requireKnown(current);
    }

    void requireAtHead() {
        requireKnown();
        List<String> head = graph.realHeads().stream().map(RevisionNode::id).toList();
        if (!graph.withAncestors(current).containsAll(head)) {
            throw new DatabaseNotAtHeadException(address, current, head);
        }
    }

    void requireNoHistory() {
        if (!current.isEmpty()) {
            throw new FailureException(Problem.of("The database has a history already")
                    .where(address)
                    .found(String.join(", ", current))
                    .wanted("no revision")
                    .next("retort revision --autogenerate -m TEXT writes what has changed since"));
        }
        if (!graph.revisions().isEmpty()) {
            String heads = graph.heads().stream().map(RevisionNode::id).collect(Collectors.joining(", "));
            throw new FailureException(Problem.of("There are migrations that the database does not have")
                    .where(migrations.where())
                    .found(heads)
                    .wanted("no migration: the baseline is the first one")
                    .next("retort stamp heads, if the database has what they make")
                    .next("or, if it does not: retort upgrade heads"));
        }
    }
}
