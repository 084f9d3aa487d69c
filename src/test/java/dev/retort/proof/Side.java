package dev.retort.proof;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Fills;
import dev.retort.rename.RenameAnswers;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import dev.retort.wanted.WantedSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;

/** One side of a case: its entities, what Retort wants for them, and what Hibernate makes of them. */
final class Side implements AutoCloseable {

    private final String name;
    private final ProofCase proofCase;
    private final EntityModel model;
    private final WantedSchema wanted;
    private final Findings findings;

    private Side(String name, ProofCase proofCase, EntityModel model, WantedSchema wanted, Findings findings) {
        this.name = name;
        this.proofCase = proofCase;
        this.model = model;
        this.wanted = wanted;
        this.findings = findings;
    }

    /** Compiles and scans the sources of one side. */
    static Side of(String name, ProofCase proofCase, Map<String, String> sources, Findings findings) throws Exception {
        EntityModel model = compile(proofCase, sources, findings);
        try {
            return new Side(name, proofCase, model, model.scan(), findings);
        } catch (Exception e) {
            model.close();
            throw e;
        }
    }

    /** Older lines lack some of the annotations; what is Retort's own none may lack. */
    private static EntityModel compile(ProofCase proofCase, Map<String, String> sources, Findings findings)
            throws Exception {
        try {
            return EntityModel.compile(sources, proofCase.compiled(), proofCase.settings());
        } catch (AssertionError refusal) {
            if (!Line.here().equals(Line.OF_THE_BUILD) && !refusal.getMessage().contains("dev.retort")) {
                throw findings.skip("Hibernate " + Version.getVersionString() + " lacks its annotations: " + refusal);
            }
            throw refusal;
        }
    }

    /** Plans towards this side and writes the class: twice, from the compiled classes on, and twice the same. */
    PlannedMigration plan(WorkDatabase database, List<Operation> applied, String message, List<String> downRevisions)
            throws Exception {
        PlannedMigration planned = plan(database, wanted, applied, message, downRevisions);
        findings.guard(Law.DETERMINISM, name + ": planning again", () -> {
            PlannedMigration again = plan(database, model.scanShuffled(), applied, message, downRevisions);
            if (!again.equals(planned)) {
                findings.add(
                        Law.DETERMINISM,
                        name + ": first\n" + planned.source() + "\nthen, with the sources shuffled\n" + again.source());
            }
        });
        findings.guard(
                Law.ROUND_TRIP, name + ": the written class", () -> planned.checkRoundTrip(model.folder(), findings));
        return planned;
    }

    private PlannedMigration plan(
            WorkDatabase database,
            WantedSchema schema,
            List<Operation> applied,
            String message,
            List<String> downRevisions)
            throws Exception {
        return PlannedMigration.of(
                database.compare(
                        schema, applied, false, downRevisions.isEmpty() ? RenameAnswers.NONE : proofCase.renames()),
                fills(),
                message,
                downRevisions.isEmpty() ? "aaaaaaaaaaaa" : "bbbbbbbbbbbb",
                downRevisions);
    }

    /** Keyed by table and column, {@code item.rating}; the names in such a case have no dot of their own. */
    private Fills fills() {
        Map<ObjectRef, String> expressions = new HashMap<>();
        proofCase.fills().forEach((column, expression) -> {
            String[] parts = column.split("\\.", 2);
            expressions.put(ObjectRef.column(QualifiedName.of(parts[0]), parts[1]), expression);
        });
        return new Fills(expressions);
    }

    /**
     * There is nothing to plan; beside what {@code database.sql} brought there is nothing to report either.
     *
     * @param prune whether objects that no migration created are to be dropped
     */
    void checkNothingDiffers(Law law, String when, WorkDatabase database, List<Operation> applied, boolean prune)
            throws Exception {
        SchemaDiff diff = database.compare(wanted, applied, prune, proofCase.keptRenames());
        String differences = diff.differences().stream()
                .filter(difference -> proofCase.databaseSql().isEmpty() || !difference.isDrift())
                .map(difference -> difference.describe() + "\n    " + difference.step())
                .collect(Collectors.joining("\n"));
        if (!differences.isEmpty()) {
            findings.add(law, name + ": " + when + "\n" + differences);
        }
    }

    /** Hibernate's own creation gives the same catalog, and its own validation accepts the database. */
    void checkAgainstHibernate(WorkDatabase database, boolean sameCatalog, Predicate<QualifiedName> ordered)
            throws Exception {
        if (!proofCase.hasOracle()) {
            return;
        }
        try (WorkDatabase hibernates = WorkDatabase.open(proofCase.extensions());
                HibernateOracle oracle = model.oracle(hibernates)) {
            checkNothingDiffers(Law.ORACLE, "differs from Hibernate's database", hibernates, List.of(), true);
            if (sameCatalog) {
                checkSameCatalog(database, hibernates, ordered);
            }
            findings.guard(Law.ORACLE, name + ": Hibernate's validation", () -> oracle.validate(database));
        }
    }

    private void checkSameCatalog(WorkDatabase database, WorkDatabase hibernates, Predicate<QualifiedName> ordered)
            throws Exception {
        Schema ours = withoutEmptyNamespaces(database.catalog().schema());
        Schema theirs = withoutEmptyNamespaces(hibernates.catalog().schema());
        database.difference("Retort   ", ours, "Hibernate", theirs, ordered)
                .ifPresent(text -> findings.add(Law.ORACLE, name + ": created schemas differ\n" + text));
    }

    /** Retort never drops a PostgreSQL schema: others may use it too. */
    private static Schema withoutEmptyNamespaces(Schema schema) {
        Set<String> filled = Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.views().stream().map(View::name),
                        schema.enumTypes().stream().map(EnumType::name))
                .flatMap(names -> names)
                .flatMap(object -> object.schema().stream())
                .collect(Collectors.toSet());
        return new Schema(
                List.copyOf(filled),
                schema.enumTypes(),
                schema.compositeTypes(),
                schema.sequences(),
                schema.tables(),
                schema.views());
    }

    /** What is seen and not compared, a line each. */
    Stream<String> notCompared(WorkDatabase database, List<Operation> applied) throws Exception {
        return database.compare(wanted, applied, false, RenameAnswers.NONE).notCompared().stream()
                .map(thing -> thing.kind() + " " + thing.name() + ": " + thing.reason());
    }

    @Override
    public void close() {
        model.close();
    }
}
