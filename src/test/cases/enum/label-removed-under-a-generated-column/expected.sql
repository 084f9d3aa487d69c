-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE state IN ('PAUSED')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with state IN (''PAUSED''), and state has no such label afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP COLUMN priority;
ALTER TYPE state RENAME TO state_replaced;
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
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
          AND 'state_replaced'::regtype IN (t.oid, t.typelem)
    LOOP
        IF moved.default_value IS NOT NULL THEN
            EXECUTE 'SELECT (' || moved.default_value || ')::text' INTO label;
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', moved.relation, moved.name);
        END IF;
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I::text%s::%s', moved.relation,
            moved.name, 'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END, moved.name,
            CASE WHEN moved.is_array THEN '[]' ELSE '' END,
            'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %L::%s', moved.relation,
                moved.name, label, 'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        END IF;
    END LOOP;
END
$retort$;
DROP TYPE state_replaced;
ALTER TABLE item ADD COLUMN priority integer GENERATED ALWAYS AS (
CASE state
    WHEN 'OPEN'::state THEN 1
    ELSE 0
END) STORED;

-- downgrade
ALTER TABLE item DROP COLUMN priority;
ALTER TYPE state RENAME TO state_replaced;
CREATE TYPE state AS ENUM ('DONE', 'OPEN', 'PAUSED');
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
          AND 'state_replaced'::regtype IN (t.oid, t.typelem)
    LOOP
        IF moved.default_value IS NOT NULL THEN
            EXECUTE 'SELECT (' || moved.default_value || ')::text' INTO label;
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', moved.relation, moved.name);
        END IF;
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I::text%s::%s', moved.relation,
            moved.name, 'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END, moved.name,
            CASE WHEN moved.is_array THEN '[]' ELSE '' END,
            'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %L::%s', moved.relation,
                moved.name, label, 'state' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        END IF;
    END LOOP;
END
$retort$;
DROP TYPE state_replaced;
ALTER TABLE item ADD COLUMN priority integer GENERATED ALWAYS AS (
CASE state
    WHEN 'OPEN'::state THEN 1
    ELSE 0
END) STORED;
