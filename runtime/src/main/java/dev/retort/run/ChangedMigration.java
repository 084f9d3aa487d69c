package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.history.MigrationChecksum;
import dev.retort.postgres.OperationText;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A migration that the database has and whose file means something else now.
 *
 * @param found what it means now
 * @param applied the history's row of when it was applied, or accepted
 */
public record ChangedMigration(RevisionNode revision, MigrationChecksum found, HistoryEntry applied) {

    /** Those that a database has. */
    public static List<ChangedMigration> found(MigrationSet migrations, Connection connection, Bookkeeping tables)
            throws SQLException {
        RevisionGraph graph = migrations.graph();
        List<String> known = tables.versions().heads(connection).stream()
                .filter(graph::contains)
                .toList();
        return among(migrations, graph.withAncestors(known), tables.history().applied(connection));
    }

    /** @throws FailureException if there is one, with both ways out */
    static void refuse(List<ChangedMigration> changed) {
        if (!changed.isEmpty()) {
            throw new FailureException(problem(changed));
        }
    }

    /**
     * Those among the applied migrations. A file that is the same as then means the same, so only files that have changed
     * are looked at, and those without a file; a change in a class that a migration uses is not seen.
     *
     * @param ids the revisions that the database has
     * @param applied the history's rows, by revision
     */
    public static List<ChangedMigration> among(
            MigrationSet migrations, Set<String> ids, Map<String, HistoryEntry> applied) {
        List<RevisionNode> touched = migrations.graph().revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .filter(revision -> isTouched(migrations, revision, Optional.ofNullable(applied.get(revision.id()))))
                .toList();
        return migrations.steps(touched, Direction.UPGRADE).stream()
                .flatMap(step -> changed(step, applied.get(step.revision().id())).stream())
                .toList();
    }

    private static boolean isTouched(MigrationSet migrations, RevisionNode revision, Optional<HistoryEntry> entry) {
        return entry.flatMap(HistoryEntry::checksum)
                .filter(checksum -> checksum.version() == OperationText.VERSION)
                .filter(checksum ->
                        checksum.source().isEmpty() || !checksum.source().equals(migrations.sourceChecksum(revision)))
                .isPresent();
    }

    private static Optional<ChangedMigration> changed(RunStep step, HistoryEntry entry) {
        String then = entry.checksum().orElseThrow().value();
        return MigrationMeaning.checksum(step.migration(), step.source())
                .filter(now -> !now.value().equals(then))
                .map(now -> new ChangedMigration(step.revision(), now, entry));
    }

    /** Both meanings in short, and who applied the migration when. */
    public String describe() {
        return revision.id() + " (" + revision.message() + "): "
                + applied.checksum().orElseThrow().value().substring(0, 12) + " when "
                + applied.osUser().orElse(applied.databaseUser()) + " applied it"
                + applied.finished().map(at -> " on " + at.toLocalDate()).orElse("") + ", "
                + found.value().substring(0, 12) + " now, in " + revision.location();
    }

    /** All of them as one problem, with both ways out. */
    public static Problem problem(List<ChangedMigration> changed) {
        String what = changed.size() == 1
                ? "A migration that the database has means something else now"
                : changed.size() + " migrations that the database has mean something else now";
        String ids = changed.stream().map(one -> one.revision().id()).collect(Collectors.joining(" "));
        return Problem.of(what)
                .found(changed.stream().map(ChangedMigration::describe).collect(Collectors.joining("\n")))
                .wanted("the operations that were applied; a change belongs into a new migration")
                .next(changed.size() == 1 ? "restore the file as it was" : "restore the files as they were")
                .next("or, if the database has what is written now: retort stamp --accept " + ids);
    }
}
