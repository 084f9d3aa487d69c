package dev.retort.catalog;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes constraints of catalog rows. */
final class ConstraintMapping {

    private static final String EXCLUDE = "EXCLUDE ";

    private final Map<Long, FoundRelation> relations;
    private final Notes notes;

    ConstraintMapping(Map<Long, FoundRelation> relations, Notes notes) {
        this.relations = relations;
        this.notes = notes;
    }

    /** The constraint, if its kind is compared. */
    Optional<Constraint> constraint(FoundRelation table, ConstraintQuery.Row row) {
        notes.constraint(table, row);
        return switch (row.kind()) {
            case "p" ->
                Optional.of(new PrimaryKey(
                        row.name(), table.columnNames(row.columns()), include(table, row), deferral(row)));
            case "u" ->
                Optional.of(new Unique(
                        row.name(),
                        table.columnNames(row.columns()),
                        include(table, row),
                        deferral(row),
                        row.nullsNotDistinct()));
            case "f" -> foreignKey(table, row);
            case "c" -> Optional.of(new Check(row.name(), row.definition().orElse(""), isValidated(row)));
            case "n" ->
                Optional.of(
                        new NotNull(row.name(), table.columnNames(row.columns()).get(0)));
            case "x" ->
                Optional.of(
                        new Exclusion(row.name(), row.definition().orElse("").substring(EXCLUDE.length())));
            default -> Optional.empty();
        };
    }

    private static List<String> include(FoundRelation table, ConstraintQuery.Row row) {
        return row.includes().map(table::columnNames).orElse(List.of());
    }

    private Optional<Constraint> foreignKey(FoundRelation table, ConstraintQuery.Row row) {
        return Optional.ofNullable(relations.get(row.referencedRelation()))
                .map(referenced -> new ForeignKey(
                        row.name(),
                        table.columnNames(row.columns()),
                        referenced.name(),
                        referenced.columnNames(row.referencedColumns()),
                        action(row.onDelete()),
                        action(row.onUpdate()),
                        row.match().equals("f"),
                        deferral(row),
                        isValidated(row)));
    }

    /** What is NOT ENFORCED is never validated; that alone is to be no difference. */
    private static boolean isValidated(ConstraintQuery.Row row) {
        return row.validated() || !row.enforced();
    }

    private static Deferral deferral(ConstraintQuery.Row row) {
        if (row.deferred()) {
            return Deferral.INITIALLY_DEFERRED;
        }
        return row.deferrable() ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
