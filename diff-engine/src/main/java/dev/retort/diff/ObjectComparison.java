package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SchemaOperation.DropSchema;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.plan.Step;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what stands beside the tables: PostgreSQL schemas, enum and composite types, and sequences. */
final class ObjectComparison {

    private static final String COMPOSITE = "composite type";
    static final String NOBODYS = "no entity wants it and no migration created it";

    private final Scope scope;
    private final Spelling spelling;
    private final Report report;

    ObjectComparison(Scope scope, Spelling spelling, Report report) {
        this.scope = scope;
        this.spelling = spelling;
        this.report = report;
    }

    void compare() {
        compareNamespaces();
        compareEnumTypes();
        compareCompositeTypes();
        compareSequences();
    }

    /** A schema may hold what other applications own, so it is never dropped. */
    private void compareNamespaces() {
        Set<String> found = new HashSet<>(scope.found().namespaces());
        scope.wanted().namespaces().stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> add("schema", name, "schema", Step.of(new CreateSchema(name), new DropSchema(name))));
    }

    private void compareEnumTypes() {
        Map<QualifiedName, EnumType> found = new HashMap<>();
        scope.found().enumTypes().forEach(type -> found.put(type.name(), type));
        for (EnumType wanted : scope.wanted().enumTypes()) {
            EnumType existing = found.remove(wanted.name());
            if (existing == null) {
                Step step = Step.of(new CreateEnum(wanted), new DropEnum(wanted.name()));
                add("enum type", wanted.name().toString(), Traits.line(Traits.of(wanted)), step);
            } else if (!existing.labels().equals(wanted.labels())) {
                alter(existing, wanted);
            }
        }
        scope.found().enumTypes().stream()
                .filter(type -> found.containsKey(type.name()))
                .forEach(this::drop);
    }

    private void compareCompositeTypes() {
        Map<QualifiedName, CompositeType> found = new HashMap<>();
        scope.found().compositeTypes().forEach(type -> found.put(type.name(), type));
        for (CompositeType entitys : scope.wanted().compositeTypes()) {
            CompositeType wanted = spelling.wanted(entitys);
            CompositeType existing = found.remove(wanted.name());
            if (existing == null) {
                Step step = Step.of(new CreateType(wanted.definition()), dropping(wanted));
                add(COMPOSITE, wanted.name().toString(), wanted.definition().definition(), step);
            } else if (!existing.equals(wanted)) {
                String before = existing.definition().definition();
                Facet facet =
                        new Facet("attributes", before, wanted.definition().definition());
                int place = alter(
                        COMPOSITE, wanted.name().toString(), List.of(facet), CompositeChange.of(existing, wanted));
                report.changes(existing.type(), place);
            }
        }
        scope.found().compositeTypes().stream()
                .filter(type -> found.containsKey(type.name()))
                .forEach(this::drop);
    }

    private static DropType dropping(CompositeType type) {
        return new DropType(DefinedType.Kind.COMPOSITE, type.name());
    }

    private void drop(CompositeType found) {
        String name = found.name().toString();
        if (!scope.wasCreated(ObjectRef.type(found.name()))) {
            report.add(new NotCompared(COMPOSITE, name, "it is no part of what entities describe"));
        } else if (isInUse(found.name())) {
            report.add(new NotCompared(COMPOSITE, name, "no entity wants it, but a column that stays is of this type"));
        } else {
            Step step = Step.of(dropping(found), new CreateType(found.definition()));
            drop(COMPOSITE, name, found.definition().definition(), step);
        }
    }

    private void alter(EnumType found, EnumType wanted) {
        Step step = EnumChange.of(found, wanted, scope);
        int place = alter(
                "enum type",
                wanted.name().toString(),
                Traits.differing(Traits.of(found), Traits.of(wanted), Traits.of(wanted)),
                step);
        report.changes(found.type(), place);
    }

    private void drop(EnumType found) {
        String name = found.name().toString();
        if (!scope.wasCreated(ObjectRef.type(found.name()))) {
            report.add(new NotCompared("enum type", name, NOBODYS));
        } else if (isInUse(found.name())) {
            report.add(
                    new NotCompared("enum type", name, "no entity wants it, but a column that stays is of this type"));
        } else {
            Step step = Step.of(new DropEnum(found.name()), new CreateEnum(found));
            drop("enum type", name, Traits.line(Traits.of(found)), step);
        }
    }

    private boolean isInUse(QualifiedName type) {
        return scope.found().tables().stream()
                .anyMatch(table -> table.columns().stream()
                        .filter(column -> ObjectRef.type(column.type()).equals(ObjectRef.type(type)))
                        .anyMatch(column -> stays(table, column)));
    }

    /** Whether nothing says that the column goes or gets what its entity wants. */
    private boolean stays(Table table, Column column) {
        boolean wanted = scope.wantedTable(table.name())
                .flatMap(entity -> entity.column(column.name()))
                .isPresent();
        return !wanted && !scope.isGoing(ObjectRef.column(table.name(), column.name()));
    }

    private void compareSequences() {
        Map<QualifiedName, Sequence> found = new HashMap<>();
        scope.found().sequences().forEach(sequence -> found.put(sequence.name(), sequence));
        for (Sequence entitys : scope.wanted().sequences()) {
            Sequence wanted = spelling.wanted(entitys);
            Sequence existing = found.remove(wanted.name());
            if (existing == null && wanted.owner().isPresent()) {
                continue; // it comes with its column
            } else if (existing == null) {
                Step step =
                        new Step(creation(wanted, scope.wanted().tables()), List.of(new DropSequence(wanted.name())));
                add("sequence", wanted.name().toString(), Traits.line(Traits.of(wanted)), step);
            } else if (!Bounds.withoutUsual(existing).equals(Bounds.withoutUsual(wanted))) {
                alter(existing, wanted);
            }
        }
        scope.found().sequences().stream()
                .filter(sequence -> found.containsKey(sequence.name()))
                .filter(sequence -> sequence.owner().isEmpty()) // the others belong to their column
                .forEach(this::drop);
    }

    private void alter(Sequence found, Sequence wanted) {
        List<Facet> facets = Traits.differing(
                Traits.of(Bounds.withoutUsual(found)), Traits.of(Bounds.withoutUsual(wanted)), Traits.of(wanted));
        Step step = new Step(change(found, wanted), change(wanted, found));
        alter("sequence", wanted.name().toString(), facets, step);
    }

    /** PostgreSQL gives a sequence no bounds that its position is not in: such a one is made anew. */
    private static List<Operation> change(Sequence before, Sequence after) {
        return Bounds.contain(after.options(), after.type(), before.options().start())
                ? List.of(new AlterSequence(after))
                : List.of(new DropSequence(before.name()), new CreateSequence(after));
    }

    private void drop(Sequence found) {
        if (scope.wasCreated(ObjectRef.sequence(found.name()))) {
            Step step = new Step(
                    List.of(new DropSequence(found.name())),
                    creation(found, scope.found().tables()));
            drop("sequence", found.name().toString(), Traits.line(Traits.of(found)), step);
        } else {
            report.add(new NotCompared("sequence", found.name().toString(), NOBODYS));
        }
    }

    /** A sequence for a table that has rows begins behind them. */
    private List<Operation> creation(Sequence sequence, List<Table> tables) {
        List<Operation> operations = new ArrayList<>(List.of(new CreateSequence(sequence)));
        operations.addAll(new NumberedColumn(scope).advances(sequence, tables));
        return operations;
    }

    private void add(String kind, String name, String definition, Step step) {
        report(Change.ADD, kind, name, List.of(new Facet("definition", "", definition)), step);
    }

    private int alter(String kind, String name, List<Facet> facets, Step step) {
        return report(Change.ALTER, kind, name, facets, step);
    }

    private void drop(String kind, String name, String definition, Step step) {
        report(Change.DROP, kind, name, List.of(new Facet("definition", definition, "")), step);
    }

    private int report(Change change, String kind, String name, List<Facet> facets, Step step) {
        Optional<Origin> origin = Stream.concat(step.upgrade().stream(), step.downgrade().stream())
                .flatMap(operation -> Stream.concat(operation.creates().stream(), operation.requires().stream()))
                .flatMap(object -> scope.origin(object).stream())
                .findFirst();
        return report.add(new Difference(change, kind, origin, Optional.empty(), name, facets, Optional.of(step)));
    }
}
