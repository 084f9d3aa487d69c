package dev.retort.postgres;

import static dev.retort.schema.Identifiers.quoted;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifiers;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints as SQL. */
final class ConstraintSql {

    private ConstraintSql() {}

    /** Adds a constraint to a table that is there. */
    static String add(QualifiedName table, Constraint constraint) {
        return "ALTER TABLE " + table.toSql() + " ADD " + clause(constraint);
    }

    /** The constraint as it stands in CREATE TABLE and after ADD. */
    static String clause(Constraint constraint) {
        return "CONSTRAINT " + quoted(constraint.name()) + " " + definition(constraint);
    }

    private static String definition(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY " + columns(key.columns()) + include(key.include())
                    + key.deferral().clause();
        } else if (constraint instanceof Unique unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + columns(unique.columns())
                    + include(unique.include()) + unique.deferral().clause();
        } else if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        } else if (constraint instanceof Check check) {
            return "CHECK (" + check.condition() + ")" + notValid(check.validated());
        }
        if (constraint instanceof NotNull notNull) {
            return "NOT NULL " + Identifiers.quoted(notNull.column()) + notValid(false);
        }
        return "EXCLUDE " + ((Exclusion) constraint).definition();
    }

    private static String foreignKey(ForeignKey key) {
        return "FOREIGN KEY " + columns(key.columns()) + " REFERENCES "
                + key.referencedTable().toSql() + " "
                + columns(key.referencedColumns())
                + (key.matchFull() ? " MATCH FULL" : "")
                + action(" ON UPDATE ", key.onUpdate())
                + action(" ON DELETE ", key.onDelete())
                + key.deferral().clause()
                + notValid(key.validated());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String notValid(boolean validated) {
        return validated ? "" : " NOT VALID";
    }

    private static String include(List<String> names) {
        return names.isEmpty() ? "" : " INCLUDE " + columns(names);
    }

    static String columns(List<String> names) {
        return names.stream().map(Identifiers::quoted).collect(Collectors.joining(", ", "(", ")"));
    }
}
