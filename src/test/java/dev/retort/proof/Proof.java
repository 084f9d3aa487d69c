package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.script.CreatedObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.Version;

/** Takes one case through its life: an empty database, before, after, back, after again, back, and empty again. */
final class Proof {

    private static final String INITIAL = "aaaaaaaaaaaa";

    /** Many cases begin with the same entities: the laws are checked on the first of them, the others only begin so. */
    private static final Map<List<Object>, Beginning> PROVEN = new ConcurrentHashMap<>();

    /** What an empty database became, and what in it is not compared. */
    private record Beginning(PlannedMigration initial, List<String> notCompared) {}

    private final ProofCase proofCase;
    private final Findings findings = new Findings();
    /** What the history of a real project would remember. */
    private final List<Operation> applied = new ArrayList<>();

    private final Set<String> notCompared = new TreeSet<>();

    private Proof(ProofCase proofCase) {
        this.proofCase = proofCase;
    }

    /** Checks all laws on the case. */
    static Findings of(ProofCase proofCase) {
        Proof proof = new Proof(proofCase);
        proof.findings.guard(Law.CONVERGENCE, "the case", proof::run);
        return proof.findings;
    }

    private void run() throws Exception {
        int server = Integer.parseInt(WorkDatabase.serverMajorVersion());
        if (server < proofCase.minimumServer()) {
            findings.skip("PostgreSQL " + proofCase.minimumServer() + " is the first that can do this");
            return;
        }
        if (!proofCase.appliesTo(Version.getVersionString())) {
            findings.skip("Hibernate " + Version.getVersionString() + " does not know this; it runs on "
                    + String.join(", ", proofCase.lines()));
            return;
        }
        List<String> unavailable = WorkDatabase.unavailable(proofCase.extensions());
        if (!unavailable.isEmpty()) {
            findings.skip("the server has no extension " + String.join(", ", unavailable)
                    + "; it runs where the one that RETORT_TEST_URL names has it");
            return;
        }
        try (WorkDatabase database = WorkDatabase.open(proofCase.extensions())) {
            Schema empty = database.catalog().schema();
            Optional<PlannedMigration> initial = install(database);
            execute(proofCase.databaseSql(), database);
            execute(proofCase.rowsSql(), database);
            change(database, initial.isPresent());
            checkNotCompared();
            if (initial.isPresent() && proofCase.databaseSql().isEmpty()) {
                downgrade(database, initial.get(), empty);
            }
        } catch (Findings.Stopped e) {
            // Recorded where it happened.
        }
    }

    private static void execute(Optional<String> sql, WorkDatabase database) throws Exception {
        if (sql.isPresent()) {
            database.execute(sql.get());
        }
    }

    /** Brings the database to the state before the change. */
    private Optional<PlannedMigration> install(WorkDatabase database) throws Exception {
        if (proofCase.before().isEmpty()) {
            return Optional.empty();
        }
        Beginning beginning = PROVEN.get(proofCase.beginning());
        if (beginning == null) {
            beginning = prove(database);
            if (findings.isEmpty()) {
                PROVEN.put(proofCase.beginning(), beginning);
            }
        } else {
            database.apply(beginning.initial().upgrade());
            applied.addAll(beginning.initial().upgrade());
        }
        notCompared.addAll(beginning.notCompared());
        return Optional.of(beginning.initial());
    }

    private Beginning prove(WorkDatabase database) throws Exception {
        try (Side before = Side.of("before", proofCase, proofCase.before(), findings)) {
            PlannedMigration initial = before.plan(database, applied, "Initial schema", List.of());
            upgrade(database, before, initial, true);
            return new Beginning(initial, before.notCompared(database, applied).toList());
        }
    }

    private void change(WorkDatabase database, boolean installed) throws Exception {
        try (Side after = Side.of("after", proofCase, proofCase.after(), findings)) {
            if (proofCase.unchanged()) {
                after.checkNothingDiffers(Law.CONVERGENCE, "not the same schema", database, applied, false);
                after.checkAgainstHibernate(database, proofCase.databaseSql().isEmpty(), table -> true);
            } else {
                List<String> downRevisions = installed ? List.of(INITIAL) : List.of();
                PlannedMigration change = after.plan(database, applied, proofCase.message(), downRevisions);
                checkGoldens(change);
                thereAndBack(database, after, change);
            }
            after.notCompared(database, applied).forEach(notCompared::add);
        }
    }

    private void checkGoldens(PlannedMigration change) throws Exception {
        if (!proofCase.hasGoldens()) {
            return;
        }
        new Golden(Law.GOLDEN, proofCase.folder().resolve("expected.java")).check(change.source(), findings);
        String script = Golden.script(change.upgrade(), change.downgrade());
        new Golden(Law.GOLDEN, proofCase.folder().resolve("expected.sql")).check(script, findings);
    }

    private void checkNotCompared() throws Exception {
        String lines = notCompared.stream().map(line -> line + "\n").collect(Collectors.joining());
        new Golden(Law.NOT_COMPARED, proofCase.folder().resolve("not-compared.txt")).check(lines, findings);
    }

    private void thereAndBack(WorkDatabase database, Side after, PlannedMigration change) throws Exception {
        Schema start = withValidIndexes(database.catalog().schema());
        String rows = "-- before\n" + rows(database);
        StoredRows rowsBefore = storedRows(database);
        upgrade(database, after, change, proofCase.databaseSql().isEmpty());
        Schema end = database.catalog().schema();
        checkRows(database, proofCase.upgradedSql(), "the upgrade");
        rows += "\n-- upgraded\n" + rows(database);
        StoredRows rowsUpgraded = storedRows(database);
        checkKept(rowsBefore, rowsUpgraded, "the upgrade");
        downgrade(database, change, start);
        checkKept(rowsUpgraded, storedRows(database), "the downgrade");
        checkRows(database, proofCase.downgradedSql(), "the downgrade");
        checkRows(rows + "\n-- downgraded\n" + rows(database));
        findings.require(Law.REVERSAL, "the second upgrade", () -> database.apply(change.upgrade()));
        compare("after the second upgrade", end, database, keepsOrder(change.upgrade(), change.downgrade()));
        checkRows(database, proofCase.upgradedSql(), "the second upgrade");
        downgrade(database, change, start);
    }

    private void checkRows(WorkDatabase database, Optional<String> sql, String after) {
        sql.ifPresent(
                text -> findings.guard(Law.ROWS, "what became of the rows in " + after, () -> database.execute(text)));
    }

    private StoredRows storedRows(WorkDatabase database) throws Exception {
        return proofCase.rowsSql().isPresent() ? StoredRows.of(database) : StoredRows.NONE;
    }

    private void checkKept(StoredRows before, StoredRows after, String step) {
        before.changesIn(after, proofCase.fills().keySet())
                .ifPresent(text -> findings.add(Law.ROWS, step + " changed rows\n" + text));
    }

    private String rows(WorkDatabase database) throws Exception {
        return proofCase.watchesRows() ? database.rows() : "";
    }

    private void checkRows(String rows) throws Exception {
        if (proofCase.watchesRows()) {
            new Golden(Law.GOLDEN, proofCase.rowsFile()).check(rows, findings);
        }
    }

    /** What a failed CREATE INDEX CONCURRENTLY has left can be mended, and not be broken again. */
    private static Schema withValidIndexes(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.compositeTypes(),
                schema.sequences(),
                schema.tables().stream()
                        .map(table -> table.withIndexes(
                                table.indexes().stream().map(Index::asValid).toList()))
                        .toList(),
                schema.views());
    }

    private void upgrade(WorkDatabase database, Side side, PlannedMigration migration, boolean sameCatalog) {
        boolean isFirst =
                CreatedObjects.of(applied).isEmpty(); // Hibernate orders columns by size, a change can only append them
        findings.require(Law.CONVERGENCE, "the upgrade", () -> database.apply(migration.upgrade()));
        applied.addAll(migration.upgrade());
        findings.guard(
                Law.CONVERGENCE,
                "planning again",
                () -> side.checkNothingDiffers(Law.CONVERGENCE, "still to do", database, applied, false));
        findings.guard(
                Law.ORACLE, "Hibernate", () -> side.checkAgainstHibernate(database, sameCatalog, table -> isFirst));
    }

    private void downgrade(WorkDatabase database, PlannedMigration migration, Schema expected) throws Exception {
        findings.require(Law.REVERSAL, "the downgrade", () -> database.apply(migration.downgrade()));
        applied.addAll(migration.downgrade());
        compare("after the downgrade", expected, database, keepsOrder(migration.upgrade(), migration.downgrade()));
    }

    private void compare(String when, Schema expected, WorkDatabase database, Predicate<QualifiedName> ordered)
            throws Exception {
        database.difference("expected", expected, "found   ", database.catalog().schema(), ordered)
                .ifPresent(text -> findings.add(Law.REVERSAL, when + "\n" + text));
    }

    /** PostgreSQL can only append columns: where one was added, the order of columns is not a law. */
    private static Predicate<QualifiedName> keepsOrder(List<Operation> there, List<Operation> back) {
        return table -> !PlannedMigration.addsColumn(there, table) && !PlannedMigration.addsColumn(back, table);
    }
}
