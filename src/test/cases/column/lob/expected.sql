-- upgrade
ALTER TABLE item ALTER COLUMN note TYPE oid USING note::oid;
ALTER TABLE item ALTER COLUMN picture TYPE oid USING lo_from_bytea(0, picture);

-- downgrade
ALTER TABLE item ALTER COLUMN picture TYPE bytea USING lo_get(picture);
ALTER TABLE item ALTER COLUMN note TYPE character varying(255);
