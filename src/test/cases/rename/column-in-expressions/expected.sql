-- upgrade
ALTER TABLE item RENAME COLUMN note TO lower;

-- downgrade
ALTER TABLE item RENAME COLUMN lower TO note;
