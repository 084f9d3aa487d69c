package dev.retort.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What PostgreSQL makes of a column of the pseudo-types {@code smallserial}, {@code serial} and {@code bigserial}, which
 * is all that a catalog knows of them: an integer that draws from a sequence of its own.
 *
 * @param column integer, NOT NULL, with the sequence's next value as its default
 * @param sequence owned by the column
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial types</a>
 */
public record SerialColumn(Column column, Sequence sequence) {

    private static final Map<String, Type> TYPES = Map.of(
            "smallserial", new Type("smallint"),
            "serial2", new Type("smallint"),
            "serial", new Type("integer"),
            "serial4", new Type("integer"),
            "bigserial", new Type("bigint"),
            "serial8", new Type("bigint"));

    /** The integer type behind a serial one; empty for any other type. */
    public static Optional<Type> integerType(Type type) {
        return Optional.ofNullable(TYPES.get(type.sql().strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * A column of a table spelled out; empty where its type is no serial one.
     *
     * @param sequenceName asked only then, for whoever gives it may count it as taken
     */
    public static Optional<SerialColumn> of(QualifiedName table, Column column, Supplier<String> sequenceName) {
        return integerType(column.type()).map(type -> of(table, column, type, table.sibling(sequenceName.get())));
    }

    private static SerialColumn of(QualifiedName table, Column column, Type type, QualifiedName sequence) {
        String name = Identifiers.literal(sequence.toSql()).strip();
        return new SerialColumn(
                column.withType(type).notNull().defaultTo("nextval(" + name + "::regclass)"),
                Sequence.of(sequence).withType(type).ownedBy(table, column.name()));
    }
}
