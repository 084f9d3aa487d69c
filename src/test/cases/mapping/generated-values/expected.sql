-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and created needs a value: op.fill, or revision --fill item.created=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and current needs a value: op.fill, or revision --fill item.current=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and ofdatabase needs a value: op.fill, or revision --fill item.ofdatabase=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and stamp needs a value: op.fill, or revision --fill item.stamp=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and updated needs a value: op.fill, or revision --fill item.updated=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and version needs a value: op.fill, or revision --fill item.version=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN created timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN current timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN ofdatabase timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN stamp character varying(17) NOT NULL;
ALTER TABLE item ADD COLUMN token uuid DEFAULT gen_random_uuid();
ALTER TABLE item ADD COLUMN updated timestamp(6) without time zone NOT NULL;
ALTER TABLE item ADD COLUMN version timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN written timestamp(6) with time zone;

-- downgrade
ALTER TABLE item DROP COLUMN written;
ALTER TABLE item DROP COLUMN version;
ALTER TABLE item DROP COLUMN updated;
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN stamp;
ALTER TABLE item DROP COLUMN ofdatabase;
ALTER TABLE item DROP COLUMN current;
ALTER TABLE item DROP COLUMN created;
