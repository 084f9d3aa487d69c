-- upgrade
ALTER TABLE audit.entry RENAME TO log;
ALTER TABLE audit.log RENAME COLUMN note TO remark;
ALTER TABLE audit.log RENAME CONSTRAINT entry_pkey TO log_pkey;

-- downgrade
ALTER TABLE audit.log RENAME CONSTRAINT log_pkey TO entry_pkey;
ALTER TABLE audit.log RENAME COLUMN remark TO note;
ALTER TABLE audit.log RENAME TO entry;
