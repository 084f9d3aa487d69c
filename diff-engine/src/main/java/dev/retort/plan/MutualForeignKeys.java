package dev.retort.plan;

import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes foreign keys out of tables that reference each other in a circle, since no order of whole tables would work:
 * they are added after the tables, and dropped before them. All other foreign keys stay in their table, where they
 * read better.
 */
final class MutualForeignKeys {

    private final Map<QualifiedName, Integer> components;
    private final Function<Step, List<Operation>> side;

    private MutualForeignKeys(List<Step> steps, Function<Step, List<Operation>> side) {
        this.side = side;
        this.components = Components.of(references(tables(steps)));
    }

    /** The steps with the foreign keys of circles as steps of their own, for created and for dropped tables. */
    static List<Step> split(List<Step> steps) {
        List<Step> created = new MutualForeignKeys(steps, Step::upgrade)
                .split(steps, (operations, step) -> new Step(operations, step.downgrade()), Step::of);
        return new MutualForeignKeys(created, Step::downgrade)
                .split(
                        created,
                        (operations, step) -> new Step(step.upgrade(), operations),
                        (add, drop) -> Step.of(drop, add));
    }

    private List<Table> tables(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> side.apply(step).stream())
                .filter(CreateTable.class::isInstance)
                .map(operation -> ((CreateTable) operation).table())
                .toList();
    }

    private static Map<QualifiedName, Set<QualifiedName>> references(List<Table> tables) {
        Map<QualifiedName, Set<QualifiedName>> references = new HashMap<>();
        tables.forEach(table -> references.put(table.name(), new HashSet<>()));
        for (Table table : tables) {
            table.constraints(ForeignKey.class).stream()
                    .map(ForeignKey::referencedTable)
                    .filter(references::containsKey)
                    .forEach(references.get(table.name())::add);
        }
        return references;
    }

    private List<Step> split(
            List<Step> steps,
            BiFunction<List<Operation>, Step, Step> rewritten,
            BiFunction<Operation, Operation, Step> foreignKeyStep) {
        List<Step> result = new ArrayList<>();
        for (Step step : steps) {
            List<Operation> operations = new ArrayList<>();
            for (Operation operation : side.apply(step)) {
                operations.add(operation instanceof CreateTable created ? without(created) : operation);
                mutual(operation)
                        .forEach(key -> result.add(foreignKeyStep.apply(
                                new AddConstraint(key.table(), key.constraint()),
                                new DropConstraint(key.table(), key.constraint().name()))));
            }
            result.add(rewritten.apply(operations, step));
        }
        return result;
    }

    private CreateTable without(CreateTable created) {
        return new CreateTable(created.table().keeping(constraint -> !isMutual(created.table(), constraint)));
    }

    private List<AddConstraint> mutual(Operation operation) {
        return operation instanceof CreateTable created
                ? created.table().constraints().stream()
                        .filter(constraint -> isMutual(created.table(), constraint))
                        .map(constraint -> new AddConstraint(created.table().name(), constraint))
                        .toList()
                : List.of();
    }

    private boolean isMutual(Table table, Constraint constraint) {
        return constraint instanceof ForeignKey key
                && !key.referencedTable().equals(table.name())
                && components.get(table.name()).equals(components.get(key.referencedTable()));
    }
}
