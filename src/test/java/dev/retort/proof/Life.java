package dev.retort.proof;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Operation;
import dev.retort.plan.Fills;
import dev.retort.rename.RenameAnswers;
import dev.retort.schema.Schema;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a database between two schemas, in which laws 1 to 4 are kept: empty, start, end, start, end, start, empty. */
record Life(WorkDatabase database, Findings findings, List<Operation> applied) {

    Life(WorkDatabase database, Findings findings) {
        this(database, findings, new ArrayList<>());
    }

    /** @throws AssertionError with all that was found against a law */
    static void lead(String what, Schema start, Schema end) {
        Findings findings = new Findings();
        findings.guard(Law.CONVERGENCE, what, () -> {
            try (WorkDatabase database = WorkDatabase.open()) {
                new Life(database, findings).lead(start, end);
            } catch (Findings.Stopped e) {
                // Recorded where it happened.
            }
        });
        findings.throwIfAny(what);
    }

    private void lead(Schema start, Schema end) throws Exception {
        Schema empty = database.catalog().schema();
        PlannedMigration first = planned(start, "First");
        upgrade(first, start, "the first upgrade");
        Schema reached = database.catalog().schema();
        PlannedMigration second = planned(end, "Second");
        for (int round = 1; round <= 2; round++) {
            upgrade(second, end, "upgrade " + round);
            downgrade(second, reached, "downgrade " + round);
        }
        downgrade(first, empty, "the last downgrade");
    }

    private PlannedMigration planned(Schema wanted, String message) throws Exception {
        PlannedMigration planned = plan(wanted, message);
        if (!plan(wanted, message).equals(planned)) {
            findings.add(Law.DETERMINISM, message + ": planned twice, two plans");
        }
        Path folder = Files.createTempDirectory("retort-random");
        try {
            planned.checkRoundTrip(folder, findings);
        } finally {
            Folders.delete(folder);
        }
        return planned;
    }

    private PlannedMigration plan(Schema wanted, String message) throws Exception {
        return PlannedMigration.of(compare(wanted), Fills.NONE, message, "aaaaaaaaaaaa", List.of());
    }

    private SchemaDiff compare(Schema wanted) throws Exception {
        return database.compare(
                new WantedSchema(wanted, Set.of(), Map.of(), List.of(), 1), applied, false, RenameAnswers.NONE);
    }

    private void upgrade(PlannedMigration migration, Schema wanted, String when) throws Exception {
        findings.require(Law.CONVERGENCE, when, () -> database.apply(migration.upgrade()));
        applied.addAll(migration.upgrade());
        String left = compare(wanted).differences().stream()
                .map(difference -> difference.describe() + "\n    " + difference.step())
                .collect(Collectors.joining("\n"));
        if (!left.isEmpty()) {
            findings.add(Law.CONVERGENCE, "after " + when + " there is still\n" + left + text(migration.upgrade()));
        }
    }

    private void downgrade(PlannedMigration migration, Schema expected, String when) throws Exception {
        findings.require(Law.REVERSAL, when, () -> database.apply(migration.downgrade()));
        applied.addAll(migration.downgrade());
        database.difference(
                        "expected",
                        expected,
                        "found   ",
                        database.catalog().schema(),
                        table -> !PlannedMigration.addsColumn(migration.downgrade(), table))
                .ifPresent(text ->
                        findings.add(Law.REVERSAL, "after " + when + "\n" + text + text(migration.downgrade())));
    }

    private static String text(List<Operation> operations) {
        return "\nby\n" + operations.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
