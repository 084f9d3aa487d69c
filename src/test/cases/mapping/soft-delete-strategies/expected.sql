-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and live needs a value: op.fill, or revision --fill item.live=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item_tags) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item_tags has rows, and deleted needs a value: op.fill, or revision --fill item_tags.deleted=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM note) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table note has rows, and deleted needs a value: op.fill, or revision --fill note.deleted=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN live boolean NOT NULL;
COMMENT ON COLUMN item.live IS 'false: deleted';
ALTER TABLE item_tags ADD COLUMN deleted character(1) NOT NULL;
COMMENT ON COLUMN item_tags.deleted IS 'Soft-delete indicator';
ALTER TABLE note ADD COLUMN deleted integer NOT NULL;
COMMENT ON COLUMN note.deleted IS 'Soft-delete indicator';
ALTER TABLE page ADD COLUMN deleted timestamp(6) with time zone;
COMMENT ON COLUMN page.deleted IS 'Soft-delete indicator';
ALTER TABLE item_tags ADD CONSTRAINT item_tags_deleted_check CHECK (deleted in ('N','Y'));
ALTER TABLE note ADD CONSTRAINT note_deleted_check CHECK (deleted in (0,1));

-- downgrade
ALTER TABLE note DROP CONSTRAINT note_deleted_check;
ALTER TABLE item_tags DROP CONSTRAINT item_tags_deleted_check;
ALTER TABLE page DROP COLUMN deleted;
ALTER TABLE note DROP COLUMN deleted;
ALTER TABLE item_tags DROP COLUMN deleted;
ALTER TABLE item DROP COLUMN live;
