package dev.retort.entity;

/** One line of text for everything that a schema holds, names of constraints included: the scanner knows them all. */
final class Catalog {

    static final String QUERY = """
            WITH relation AS (
                SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relkind
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
            )
            SELECT 'schema ' || nspname AS line FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$'
            UNION ALL
            SELECT 'type ' || format_type(t.oid, NULL) || ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
            FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.oid
            UNION ALL
            SELECT 'sequence ' || r.name || ' ' || format_type(s.seqtypid, NULL) || ' ' || s.seqstart || ' '
                   || s.seqincrement || ' ' || s.seqmin || ' ' || s.seqmax || ' ' || s.seqcache || ' ' || s.seqcycle::text
            FROM pg_sequence s JOIN relation r ON r.oid = s.seqrelid
            UNION ALL
            SELECT 'table ' || r.name || coalesce(' -- ' || obj_description(r.oid, 'pg_class'), '')
            FROM relation r WHERE r.relkind = 'r'
            UNION ALL
            SELECT 'column ' || r.name || '.' || lpad(a.attnum::text, 3, '0') || ' ' || a.attname || ' '
                   || format_type(a.atttypid, a.atttypmod)
                   || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                   || ' identity[' || a.attidentity::text || '] generated[' || a.attgenerated::text || ']'
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                   || coalesce(' collate ' || co.collname, '')
                   || coalesce(' -- ' || col_description(r.oid, a.attnum), '')
            FROM relation r
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
            LEFT JOIN pg_collation co ON co.oid = a.attcollation AND co.collname <> 'default'
            WHERE r.relkind = 'r'
            UNION ALL
            SELECT 'constraint ' || r.name || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
            FROM pg_constraint k JOIN relation r ON r.oid = k.conrelid WHERE k.contype <> 'n'
            UNION ALL
            SELECT 'index ' || pg_get_indexdef(i.indexrelid)
            FROM pg_index i JOIN relation r ON r.oid = i.indrelid
            ORDER BY line
            """;

    private Catalog() {}
}
