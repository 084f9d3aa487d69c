-- upgrade
ALTER TABLE owner ALTER COLUMN id TYPE bigint;
ALTER TABLE owner_owner ALTER COLUMN friends_id TYPE bigint;
ALTER TABLE owner_owner ALTER COLUMN owner_id TYPE bigint;
ALTER TABLE owner_phones ALTER COLUMN owner_id TYPE bigint;
ALTER TABLE visit ALTER COLUMN id TYPE bigint;
ALTER TABLE visit DROP CONSTRAINT fkhldnc4lndikj2uxaayx6o0fb7;
ALTER TABLE visit ALTER COLUMN pet_keeper_id TYPE bigint;
ALTER TABLE pet DROP CONSTRAINT pet_pkey;
ALTER TABLE pet ALTER COLUMN keeper_id TYPE bigint;
ALTER TABLE pet ADD CONSTRAINT pet_pkey PRIMARY KEY (number, keeper_id);
ALTER TABLE visit ADD CONSTRAINT fkhldnc4lndikj2uxaayx6o0fb7 FOREIGN KEY (pet_keeper_id, pet_number) REFERENCES pet (keeper_id, number);

-- downgrade
ALTER TABLE visit DROP CONSTRAINT fkhldnc4lndikj2uxaayx6o0fb7;
ALTER TABLE pet DROP CONSTRAINT pet_pkey;
ALTER TABLE pet ALTER COLUMN keeper_id TYPE integer;
ALTER TABLE pet ADD CONSTRAINT pet_pkey PRIMARY KEY (keeper_id, number);
ALTER TABLE visit ALTER COLUMN pet_keeper_id TYPE integer;
ALTER TABLE visit ADD CONSTRAINT fkhldnc4lndikj2uxaayx6o0fb7 FOREIGN KEY (pet_keeper_id, pet_number) REFERENCES pet (keeper_id, number);
ALTER TABLE visit ALTER COLUMN id TYPE integer;
ALTER TABLE owner_phones ALTER COLUMN owner_id TYPE integer;
ALTER TABLE owner_owner ALTER COLUMN owner_id TYPE integer;
ALTER TABLE owner_owner ALTER COLUMN friends_id TYPE integer;
ALTER TABLE owner ALTER COLUMN id TYPE integer;
