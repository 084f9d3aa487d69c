-- upgrade
ALTER TABLE item ADD COLUMN remark character varying(255);
ALTER TABLE item ADD COLUMN text character varying(255);
ALTER TABLE item DROP COLUMN note;

-- downgrade
ALTER TABLE item ADD COLUMN note character varying(255);
ALTER TABLE item DROP COLUMN text;
ALTER TABLE item DROP COLUMN remark;
