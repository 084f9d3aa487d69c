-- upgrade
ALTER TABLE item DROP COLUMN product;
ALTER TABLE item DROP COLUMN sum;
ALTER TABLE item DROP COLUMN a;
ALTER TABLE item DROP COLUMN b;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and b is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and a is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN b integer NOT NULL;
ALTER TABLE item ADD COLUMN a integer NOT NULL;
ALTER TABLE item ADD COLUMN sum integer GENERATED ALWAYS AS ((a + b)) VIRTUAL;
ALTER TABLE item ADD COLUMN product integer GENERATED ALWAYS AS ((a * b)) VIRTUAL;
