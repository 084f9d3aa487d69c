package dev.retort.codegen;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;

/** Constraints as Java. */
final class Constraints {

    private Constraints() {}

    static Expression of(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(table, key);
        } else if (constraint instanceof Unique unique) {
            return unique(unique);
        } else if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        } else if (constraint instanceof Check check) {
            Call call = Call.of("check", JavaString.of(check.name()), JavaString.of(check.condition()));
            return check.validated() ? call : call.then("notValid");
        } else if (constraint instanceof Exclusion exclusion) {
            return Call.of("exclude", JavaString.of(exclusion.name()), JavaString.of(exclusion.definition()));
        }
        if (constraint instanceof NotNull notNull) {
            return Call.of("notNullNotValid", JavaString.of(notNull.name()), JavaString.of(notNull.column()));
        }
        throw new IllegalArgumentException("No Java is known for " + constraint.getClass());
    }

    private static Expression primaryKey(QualifiedName table, PrimaryKey key) {
        Call call = Call.of("primaryKey", Names.strings(key.columns()));
        boolean chosen = key.on(table).name().equals(PrimaryKey.chosenName(table));
        call = chosen ? call : call.then("named", JavaString.of(key.name()));
        return deferral(include(call, key.include()), key.deferral());
    }

    private static Expression unique(Unique unique) {
        Call call = include(Call.of("unique", named(unique.name(), unique.columns())), unique.include());
        if (unique.nullsNotDistinct()) {
            call = call.then("withNullsNotDistinct");
        }
        return deferral(call, unique.deferral());
    }

    private static Expression foreignKey(ForeignKey key) {
        Call call = Call.of("foreignKey", named(key.name(), key.columns()))
                .then(
                        "references",
                        Names.prepend(Names.of(key.referencedTable()), Names.strings(key.referencedColumns())));
        call = key.matchFull() ? call.then("withMatchFull") : call;
        call = action(call, "onDelete", key.onDelete());
        call = action(call, "onUpdate", key.onUpdate());
        call = deferral(call, key.deferral());
        return key.validated() ? call : call.then("notValid");
    }

    private static List<Expression> named(String name, List<String> columns) {
        return Names.prepend(JavaString.of(name), Names.strings(columns));
    }

    private static Call action(Call call, String method, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? call : call.then(method, Atom.of(action));
    }

    private static Call include(Call call, List<String> columns) {
        return columns.isEmpty() ? call : call.then("include", Names.strings(columns));
    }

    private static Call deferral(Call call, Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? call : call.then("deferral", Atom.of(deferral));
    }
}
