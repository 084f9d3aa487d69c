-- upgrade
ALTER TABLE item ALTER COLUMN note TYPE oid USING lo_from_bytea(0, convert_to(note, 'UTF8'));
ALTER TABLE item ALTER COLUMN picture TYPE oid USING lo_from_bytea(0, picture);

-- downgrade
ALTER TABLE item ALTER COLUMN picture TYPE bytea USING lo_get(picture);
ALTER TABLE item ALTER COLUMN note TYPE character varying(255) USING convert_from(lo_get(note), 'UTF8');
