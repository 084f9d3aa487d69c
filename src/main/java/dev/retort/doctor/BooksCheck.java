package dev.retort.doctor;

import dev.retort.doctor.Finding.Kind;
import dev.retort.history.LedgerStep;
import dev.retort.problem.Problem;
import dev.retort.run.ChangedMigration;
import dev.retort.script.MigrationHistory;
import java.util.ArrayList;
import java.util.List;

/** What Retort's own tables say: migrations that were interrupted, and some that mean something else now. */
final class BooksCheck {

    private final DatabaseState database;

    BooksCheck(DatabaseState database) {
        this.database = database;
    }

    List<Finding> interrupted() {
        return database.interrupted().stream().map(this::interrupted).toList();
    }

    private Finding interrupted(LedgerStep step) {
        return Finding.of(
                        Kind.INTERRUPTED,
                        Problem.of("The " + step.direction() + " of revision " + step.revision() + " was interrupted")
                                .where(database.address())
                                .found(step.describe())
                                .wanted("its end"))
                .mendedBy(
                        step.direction().equals("upgrade")
                                ? "retort upgrade " + step.revision()
                                : "retort downgrade -1");
    }

    /** Compiles the files that have changed since they were applied. */
    List<Finding> changed(MigrationHistory history) {
        List<String> known =
                database.current().stream().filter(history.graph()::contains).toList();
        List<ChangedMigration> changed =
                ChangedMigration.among(history, history.graph().withAncestors(known), database.applied());
        List<Finding> findings = new ArrayList<>();
        if (!changed.isEmpty()) {
            findings.add(Finding.of(Kind.CHANGED_MIGRATION, ChangedMigration.problem(changed)));
        }
        return findings;
    }
}
