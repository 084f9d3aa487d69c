package dev.retort.normalize;

import dev.retort.normalize.Fragment.OfCheck;
import dev.retort.normalize.Fragment.OfColumn;
import dev.retort.normalize.Fragment.OfExclusion;
import dev.retort.normalize.Fragment.OfIndex;
import dev.retort.normalize.Fragment.OfView;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema whose expressions the server has read once more. PostgreSQL prints a condition such as {@code state IN
 * ('A', 'B')} in a form that it prints otherwise after reading it, and from then on always the same.
 */
public final class Respelled {

    private final CanonicalForms forms;

    private Respelled(CanonicalForms forms) {
        this.forms = forms;
    }

    /** The schema as the server prints it from then on. */
    public static Schema of(Schema schema, Normalizer normalizer) {
        List<Fragment> fragments = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().forEach(column -> fragments.add(fragment(table, column)));
            table.constraints(Check.class).forEach(check -> fragments.add(new OfCheck(table.columns(), check)));
            table.constraints(Exclusion.class)
                    .forEach(exclusion -> fragments.add(new OfExclusion(table.columns(), exclusion)));
            table.indexes().forEach(index -> fragments.add(new OfIndex(table.columns(), index)));
        }
        schema.views().forEach(view -> fragments.add(OfView.in(schema, view)));
        Respelled respelled = new Respelled(normalizer.normalize(fragments, schema.enumTypes()));
        return new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.compositeTypes(),
                schema.sequences(),
                schema.tables().stream().map(respelled::table).toList(),
                schema.views().stream()
                        .map(view -> ((OfView) respelled.form(OfView.in(schema, view))).view())
                        .toList());
    }

    private static Fragment fragment(Table table, Column column) {
        return new OfColumn(
                table.columns().stream().filter(other -> !other.equals(column)).toList(), column);
    }

    private Table table(Table table) {
        return table.withColumns(table.columns().stream()
                        .map(column -> column(table, column))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .map(constraint -> constraint(table, constraint))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index(table, index))
                        .toList());
    }

    private Column column(Table table, Column column) {
        return ((OfColumn) form(fragment(table, column))).column();
    }

    private Constraint constraint(Table table, Constraint constraint) {
        if (constraint instanceof Exclusion exclusion) {
            return ((OfExclusion) form(new OfExclusion(table.columns(), exclusion))).exclusion();
        }
        return constraint instanceof Check check
                ? ((OfCheck) form(new OfCheck(table.columns(), check))).check()
                : constraint;
    }

    private Index index(Table table, Index index) {
        return ((OfIndex) form(new OfIndex(table.columns(), index))).index();
    }

    private Fragment form(Fragment fragment) {
        return forms.forms().getOrDefault(fragment, fragment);
    }
}
