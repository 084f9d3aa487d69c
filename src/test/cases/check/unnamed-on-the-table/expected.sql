-- upgrade
ALTER TABLE item ADD CONSTRAINT item_check CHECK (rank >= 0 or state is null);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_check;
