-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE NOT (name ~ '^[a-z]{2,}$')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with NOT (name ~ ''^[a-z]{2,}$''), and ck_item refuses them: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (name ~ '^[a-z]{2,}$');

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE NOT (((name)::text ~ '^[a-z]+$'::text))) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with NOT (((name)::text ~ ''^[a-z]+$''::text)), and ck_item refuses them: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (((name)::text ~ '^[a-z]+$'::text));
