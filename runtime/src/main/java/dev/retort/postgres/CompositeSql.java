package dev.retort.postgres;

import static dev.retort.schema.Identifiers.literal;

import dev.retort.schema.DefinedType;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * A composite type made anew under columns that keep their rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createcast.html">CREATE CAST</a>
 */
final class CompositeSql {

    /**
     * A cast from the old type to the new one, which arrays follow too. Its function casts each value to the new type
     * without a length: the length comes by assignment, which refuses a value that is too long.
     */
    private static final String MOVE_COLUMNS = """
            DO $retort$
            DECLARE
                moved record;
                fields text;
            BEGIN
                SELECT string_agg(
                    CASE WHEN o.attname IS NULL THEN 'NULL' ELSE format('(v).%%I', n.attname) END || '::'
                        || format_type(n.atttypid, NULL), ', ' ORDER BY n.attnum)
                INTO fields
                FROM pg_attribute n
                LEFT JOIN pg_attribute o
                    ON o.attrelid = (SELECT typrelid FROM pg_type WHERE oid = %1$s::regtype)
                    AND o.attname = n.attname AND NOT o.attisdropped
                WHERE n.attrelid = (SELECT typrelid FROM pg_type WHERE oid = %2$s::regtype) AND NOT n.attisdropped;
                EXECUTE format('CREATE FUNCTION pg_temp.retort_moved(v %%s) RETURNS %%s LANGUAGE sql STRICT AS %%L',
                    %1$s, %2$s, 'SELECT ' || fields);
                EXECUTE format('CREATE CAST (%%1$s AS %%2$s) WITH FUNCTION pg_temp.retort_moved(%%1$s)', %1$s, %2$s);
                FOR moved IN
                    SELECT a.attrelid::regclass AS relation, c.relkind, a.attname AS name,
                           CASE WHEN t.typcategory = 'A' THEN '[]' ELSE '' END AS brackets,
                           pg_get_expr(d.adbin, d.adrelid) AS default_value
                    FROM pg_attribute a
                    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'c')
                    JOIN pg_type t ON t.oid = a.atttypid
                    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                    WHERE NOT a.attisdropped AND a.attinhcount = 0
                      AND %1$s::regtype IN (t.oid, t.typelem)
                LOOP
                    IF moved.relkind = 'c' THEN
                        EXECUTE format('ALTER TYPE %%s ALTER ATTRIBUTE %%I TYPE %%s', moved.relation, moved.name,
                            %2$s || moved.brackets);
                        CONTINUE;
                    END IF;
                    IF moved.default_value IS NOT NULL THEN
                        EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I DROP DEFAULT', moved.relation, moved.name);
                    END IF;
                    EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I TYPE %%s USING %%I::%%s', moved.relation,
                        moved.name, %2$s || moved.brackets, moved.name, %2$s || moved.brackets);
                    IF moved.default_value IS NOT NULL THEN
                        EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I SET DEFAULT (%%s)::%%s', moved.relation,
                            moved.name, moved.default_value, %2$s || moved.brackets);
                    END IF;
                END LOOP;
                EXECUTE format('DROP CAST (%%s AS %%s)', %1$s, %2$s);
                EXECUTE format('DROP FUNCTION pg_temp.retort_moved(%%s)', %1$s);
            END
            $retort$""";

    private CompositeSql() {}

    static List<String> replace(DefinedType type) {
        QualifiedName name = type.name();
        QualifiedName old = name.sibling(Identifiers.chosenName(name.name(), "", "replaced"));
        return List.of(
                "ALTER TYPE " + name.toSql() + " RENAME TO " + Identifiers.quoted(old.name()),
                TypeSql.create(type),
                MOVE_COLUMNS.formatted(literal(old.toSql()), literal(name.toSql())),
                "DROP TYPE " + old.toSql());
    }
}
