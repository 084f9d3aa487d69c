-- upgrade
ALTER TABLE item ALTER COLUMN owner TYPE bigint USING owner::bigint;
ALTER TABLE item ADD CONSTRAINT fk_item_owner FOREIGN KEY (owner) REFERENCES person (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fk_item_owner;
ALTER TABLE item ALTER COLUMN owner TYPE character varying(255);
