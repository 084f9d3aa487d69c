package dev.retort.normalize;

import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pseudo-types {@code smallserial}, {@code serial} and {@code bigserial}: short for an integer with a sequence of
 * its own, which is all that a catalog knows of them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial types</a>
 */
public final class SerialColumns {

    private static final Map<String, Type> TYPES = Map.of(
            "smallserial", new Type("smallint"),
            "serial2", new Type("smallint"),
            "serial", new Type("integer"),
            "serial4", new Type("integer"),
            "bigserial", new Type("bigint"),
            "serial8", new Type("bigint"));

    private SerialColumns() {}

    /** The integer type behind a serial one; empty for any other type. */
    public static Optional<Type> integerType(Type type) {
        return Optional.ofNullable(TYPES.get(type.sql().strip().toLowerCase(Locale.ROOT)));
    }

    /** The schema with every serial column as what PostgreSQL makes of it: integer, NOT NULL, default and sequence. */
    public static Schema spelledOut(Schema wanted) {
        List<Sequence> sequences = new ArrayList<>(wanted.sequences());
        List<Table> tables = wanted.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> integerType(column.type())
                                .map(type -> spelledOut(table.name(), column, type, sequences))
                                .orElse(column))
                        .toList()))
                .toList();
        return new Schema(wanted.namespaces(), wanted.enumTypes(), sequences, tables);
    }

    private static Column spelledOut(QualifiedName table, Column column, Type type, List<Sequence> sequences) {
        QualifiedName sequence = table.sibling(Identifiers.chosenName(table.name(), column.name(), "seq"));
        sequences.add(Sequence.of(sequence).withType(type).ownedBy(table, column.name()));
        String name = Identifiers.literal(sequence.toSql()).strip();
        return column.withType(type).notNull().defaultTo("nextval(" + name + "::regclass)");
    }
}
