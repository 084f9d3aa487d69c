package dev.retort.postgres;

import static dev.retort.schema.Identifiers.literal;

import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Enum types as SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
final class TypeSql {

    /** Moves every column from the old type to the new one by its labels, a constant default with it. */
    private static final String MOVE_COLUMNS = """
            DO $retort$
            DECLARE
                moved record;
                label text;
            BEGIN
                FOR moved IN
                    SELECT a.attrelid::regclass AS relation, a.attname AS name, t.typcategory = 'A' AS is_array,
                           pg_get_expr(d.adbin, d.adrelid) AS default_value
                    FROM pg_attribute a
                    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
                    JOIN pg_type t ON t.oid = a.atttypid
                    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                    WHERE NOT a.attisdropped AND a.attinhcount = 0
                      AND %1$s::regtype IN (t.oid, t.typelem)
                LOOP
                    IF moved.default_value IS NOT NULL THEN
                        EXECUTE 'SELECT (' || moved.default_value || ')::text' INTO label;
                        EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I DROP DEFAULT', moved.relation, moved.name);
                    END IF;
                    EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I TYPE %%s USING %%I::text%%s::%%s', moved.relation,
                        moved.name, %2$s || CASE WHEN moved.is_array THEN '[]' ELSE '' END, moved.name,
                        CASE WHEN moved.is_array THEN '[]' ELSE '' END,
                        %2$s || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
                    IF moved.default_value IS NOT NULL THEN
                        EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I SET DEFAULT %%L::%%s', moved.relation,
                            moved.name, label, %2$s || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
                    END IF;
                END LOOP;
            END
            $retort$""";

    private TypeSql() {}

    static String create(DefinedType type) {
        String name = type.name().toSql();
        return switch (type.kind()) {
            case DOMAIN -> "CREATE DOMAIN " + name + " AS " + type.definition();
            case COMPOSITE -> "CREATE TYPE " + name + " AS (" + type.definition() + ")";
            case RANGE -> "CREATE TYPE " + name + " AS RANGE (" + type.definition() + ")";
        };
    }

    static String create(EnumType type) {
        return "CREATE TYPE " + type.name().toSql() + " AS ENUM ("
                + type.labels().stream().map(TypeSql::label).collect(Collectors.joining(", ")) + ")";
    }

    static String addLabel(AddEnumLabel operation) {
        return "ALTER TYPE " + operation.type().toSql() + " ADD VALUE " + label(operation.label())
                + operation.before().map(next -> " BEFORE " + label(next)).orElse("");
    }

    static String renameLabel(RenameEnumLabel operation) {
        return "ALTER TYPE " + operation.type().toSql() + " RENAME VALUE " + label(operation.label()) + " TO "
                + label(operation.newLabel());
    }

    static List<String> replace(EnumType type) {
        QualifiedName old =
                type.name().sibling(Identifiers.chosenName(type.name().name(), "", "replaced"));
        return List.of(
                "ALTER TYPE " + type.name().toSql() + " RENAME TO " + Identifiers.quoted(old.name()),
                create(type),
                MOVE_COLUMNS.formatted(literal(old.toSql()), literal(type.name().toSql())),
                "DROP TYPE " + old.toSql());
    }

    /** {@code CREATE TYPE} takes plain string constants only, where a space before {@code E''} does no harm. */
    private static String label(String label) {
        return literal(label).strip();
    }
}
