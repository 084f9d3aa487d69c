-- upgrade
ALTER TABLE item DROP COLUMN next;
ALTER TYPE address RENAME TO address_replaced;
CREATE TYPE address AS (city character varying(255), street character varying(255), zip integer);
DO $retort$
DECLARE
    moved record;
    fields text;
BEGIN
    SELECT string_agg(
        CASE WHEN o.attname IS NULL THEN 'NULL' ELSE format('(v).%I', n.attname) END || '::'
            || format_type(n.atttypid, NULL), ', ' ORDER BY n.attnum)
    INTO fields
    FROM pg_attribute n
    LEFT JOIN pg_attribute o
        ON o.attrelid = (SELECT typrelid FROM pg_type WHERE oid = 'address_replaced'::regtype)
        AND o.attname = n.attname AND NOT o.attisdropped
    WHERE n.attrelid = (SELECT typrelid FROM pg_type WHERE oid = 'address'::regtype) AND NOT n.attisdropped;
    EXECUTE format('CREATE FUNCTION pg_temp.retort_moved(v %s) RETURNS %s LANGUAGE sql STRICT AS %L',
        'address_replaced', 'address', 'SELECT ' || fields);
    EXECUTE format('CREATE CAST (%1$s AS %2$s) WITH FUNCTION pg_temp.retort_moved(%1$s)', 'address_replaced', 'address');
    FOR moved IN
        SELECT a.attrelid::regclass AS relation, c.relkind, a.attname AS name,
               CASE WHEN t.typcategory = 'A' THEN '[]' ELSE '' END AS brackets,
               pg_get_expr(d.adbin, d.adrelid) AS default_value
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'c')
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE NOT a.attisdropped AND a.attinhcount = 0
          AND 'address_replaced'::regtype IN (t.oid, t.typelem)
    LOOP
        IF moved.relkind = 'c' THEN
            EXECUTE format('ALTER TYPE %s ALTER ATTRIBUTE %I TYPE %s', moved.relation, moved.name,
                'address' || moved.brackets);
            CONTINUE;
        END IF;
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', moved.relation, moved.name);
        END IF;
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I::%s', moved.relation,
            moved.name, 'address' || moved.brackets, moved.name, 'address' || moved.brackets);
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT (%s)::%s', moved.relation,
                moved.name, moved.default_value, 'address' || moved.brackets);
        END IF;
    END LOOP;
    EXECUTE format('DROP CAST (%s AS %s)', 'address_replaced', 'address');
    EXECUTE format('DROP FUNCTION pg_temp.retort_moved(%s)', 'address_replaced');
END
$retort$;
DROP TYPE address_replaced;
ALTER TABLE item ADD COLUMN next integer GENERATED ALWAYS AS (((address).zip + 1)) STORED;

-- downgrade
ALTER TYPE address DROP ATTRIBUTE street;
