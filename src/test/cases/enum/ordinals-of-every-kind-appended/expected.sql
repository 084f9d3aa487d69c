-- upgrade
ALTER TABLE item DROP CONSTRAINT item_current_check;
ALTER TABLE item_notes DROP CONSTRAINT item_notes_notes_key_check;
ALTER TABLE item_past DROP CONSTRAINT item_past_past_check;
ALTER TABLE item ADD CONSTRAINT item_current_check CHECK (current between 0 and 2);
ALTER TABLE item_notes ADD CONSTRAINT item_notes_notes_key_check CHECK (notes_KEY between 0 and 2);
ALTER TABLE item_past ADD CONSTRAINT item_past_past_check CHECK (past between 0 and 2);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item_past WHERE past > 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item_past has rows with past > 1, and past has no such constant afterwards: change them first';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item_notes WHERE notes_key > 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item_notes has rows with notes_key > 1, and notes_key has no such constant afterwards: change them first';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE current > 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with current > 1, and current has no such constant afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE item_past DROP CONSTRAINT item_past_past_check;
ALTER TABLE item_notes DROP CONSTRAINT item_notes_notes_key_check;
ALTER TABLE item DROP CONSTRAINT item_current_check;
ALTER TABLE item_past ADD CONSTRAINT item_past_past_check CHECK (((past >= 0) AND (past <= 1)));
ALTER TABLE item_notes ADD CONSTRAINT item_notes_notes_key_check CHECK (((notes_key >= 0) AND (notes_key <= 1)));
ALTER TABLE item ADD CONSTRAINT item_current_check CHECK (((current >= 0) AND (current <= 1)));
