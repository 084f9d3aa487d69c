package dev.retort.rename;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.wanted.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks for two columns of a table being one: type, place, constraints, the Java property. */
final class ColumnLikeness {

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private final Table found;
    private final Table wanted;

    ColumnLikeness(Table found, Table wanted) {
        this.found = found;
        this.wanted = wanted;
    }

    /** The likeness, if there is enough to ask somebody: types that convert, or the property. */
    Optional<Likeness> of(Column foundColumn, Column wantedColumn, Optional<Origin> origin) {
        String property = origin.map(Origin::property).orElse("");
        String attribute = property.substring(property.lastIndexOf('.') + 1);
        boolean sameProperty = !attribute.isEmpty() && Likeness.sameWords(attribute, foundColumn.name());
        Likeness likeness = new Likeness().add(sameProperty, 40, "same Java property " + property);
        addType(likeness, foundColumn.type(), wantedColumn.type());
        if (likeness.score() == 0
                || foundColumn.generated().isPresent()
                        != wantedColumn.generated().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(likeness.add(
                        found.columns().indexOf(foundColumn) == wanted.columns().indexOf(wantedColumn),
                        20,
                        "same place")
                .add(roles(found, foundColumn).equals(roles(wanted, wantedColumn)), 20, "same constraints")
                .add(Likeness.isSimilar(foundColumn.name(), wantedColumn.name()), 10, "similar name"));
    }

    private static void addType(Likeness likeness, Type foundType, Type wantedType) {
        String one = base(foundType);
        String other = base(wantedType);
        if (foundType.equals(wantedType)) {
            likeness.add(true, 40, "same type " + foundType);
        } else if (one.equals(other)
                || TEXTS.contains(one) && TEXTS.contains(other)
                || NUMBERS.contains(one) && NUMBERS.contains(other)) {
            likeness.add(true, 20, foundType + " and " + wantedType);
        }
    }

    /** The type without length, precision and scale. */
    private static String base(Type type) {
        return type.sql().replaceAll("\\([0-9, -]+\\)", "");
    }

    /** All that is said of a column, without any name. */
    private static List<Object> roles(Table table, Column column) {
        return List.of(
                column.nullable(),
                column.defaultValue().isPresent(),
                column.identity().isPresent(),
                table.constraints().stream()
                        .filter(constraint -> columns(constraint).contains(column.name()))
                        .map(ColumnLikeness::role)
                        .sorted()
                        .toList(),
                table.indexes().stream()
                        .anyMatch(index ->
                                index.keys().stream().map(IndexKey::text).anyMatch(column.name()::equals)));
    }

    private static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        } else if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        return constraint instanceof ForeignKey key ? key.columns() : List.of();
    }

    private static String role(Constraint constraint) {
        return constraint.getClass().getSimpleName()
                + (constraint instanceof ForeignKey key ? " to " + key.referencedTable() : "");
    }
}
