-- upgrade
ALTER TABLE locker ADD CONSTRAINT locker_owner_id_key UNIQUE (owner_id);

-- downgrade
ALTER TABLE locker DROP CONSTRAINT locker_owner_id_key;
