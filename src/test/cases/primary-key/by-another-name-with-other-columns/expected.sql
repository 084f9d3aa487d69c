-- upgrade
ALTER TABLE place DROP CONSTRAINT pk_by_hand;
ALTER TABLE place ALTER COLUMN country DROP NOT NULL;
ALTER TABLE place ADD CONSTRAINT place_pkey PRIMARY KEY (number);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM place WHERE country IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table place has rows with country IS NULL, and country is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE place DROP CONSTRAINT place_pkey;
ALTER TABLE place ALTER COLUMN country SET NOT NULL;
ALTER TABLE place ADD CONSTRAINT pk_by_hand PRIMARY KEY (country, number);
