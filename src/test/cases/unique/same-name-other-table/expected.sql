-- upgrade
ALTER TABLE item DROP CONSTRAINT uq_code;
ALTER TABLE part ADD CONSTRAINT uq_code UNIQUE (code);

-- downgrade
ALTER TABLE part DROP CONSTRAINT uq_code;
ALTER TABLE item ADD CONSTRAINT uq_code UNIQUE (code);
