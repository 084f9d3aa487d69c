-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE status IN ('PAID')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with status IN (''PAID''), and status has no such label afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP COLUMN earlier;
DROP TABLE parcel;
ALTER TYPE status RENAME TO status_replaced;
CREATE TYPE status AS ENUM ('BACK', 'NEW', 'SENT');
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
          AND 'status_replaced'::regtype IN (t.oid, t.typelem)
    LOOP
        IF moved.default_value IS NOT NULL THEN
            EXECUTE 'SELECT (' || moved.default_value || ')::text' INTO label;
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', moved.relation, moved.name);
        END IF;
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I::text%s::%s', moved.relation,
            moved.name, 'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END, moved.name,
            CASE WHEN moved.is_array THEN '[]' ELSE '' END,
            'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %L::%s', moved.relation,
                moved.name, label, 'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        END IF;
    END LOOP;
END
$retort$;
DROP TYPE status_replaced;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE status IN ('BACK')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with status IN (''BACK''), and status has no such label afterwards: change them first';
    END IF;
END
$$;
ALTER TYPE status RENAME TO status_replaced;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
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
          AND 'status_replaced'::regtype IN (t.oid, t.typelem)
    LOOP
        IF moved.default_value IS NOT NULL THEN
            EXECUTE 'SELECT (' || moved.default_value || ')::text' INTO label;
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', moved.relation, moved.name);
        END IF;
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I::text%s::%s', moved.relation,
            moved.name, 'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END, moved.name,
            CASE WHEN moved.is_array THEN '[]' ELSE '' END,
            'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        IF moved.default_value IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %L::%s', moved.relation,
                moved.name, label, 'status' || CASE WHEN moved.is_array THEN '[]' ELSE '' END);
        END IF;
    END LOOP;
END
$retort$;
DROP TYPE status_replaced;
CREATE TABLE parcel (
    id bigint NOT NULL,
    status status,
    CONSTRAINT parcel_pkey PRIMARY KEY (id)
);
ALTER TABLE item ADD COLUMN earlier status;
