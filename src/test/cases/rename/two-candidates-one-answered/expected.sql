-- upgrade
ALTER TABLE item RENAME COLUMN note TO text;
ALTER TABLE item ADD COLUMN remark character varying(255);

-- downgrade
ALTER TABLE item DROP COLUMN remark;
ALTER TABLE item RENAME COLUMN text TO note;
