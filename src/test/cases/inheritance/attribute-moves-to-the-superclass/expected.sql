-- upgrade
ALTER TABLE animal ADD COLUMN tag character varying(255);
UPDATE animal SET tag = (select tag from dog where dog.id = animal.id) WHERE tag IS NULL;
ALTER TABLE animal ALTER COLUMN tag SET NOT NULL;
ALTER TABLE animal ADD COLUMN mother_id bigint;
ALTER TABLE dog DROP CONSTRAINT dog_tag_key;
ALTER TABLE dog DROP CONSTRAINT fka1f1covj5onugsuc0gpjaxnae;
ALTER TABLE animal ADD CONSTRAINT animal_tag_key UNIQUE (tag);
ALTER TABLE animal ADD CONSTRAINT fk2vf0er6gtl0e11mun9y9iof2k FOREIGN KEY (mother_id) REFERENCES dog (id);
ALTER TABLE dog DROP COLUMN mother_id;
ALTER TABLE dog DROP COLUMN tag;

-- downgrade
ALTER TABLE dog ADD COLUMN tag character varying(255);
UPDATE dog SET tag = (select tag from animal where dog.id = animal.id) WHERE tag IS NULL;
ALTER TABLE dog ALTER COLUMN tag SET NOT NULL;
ALTER TABLE dog ADD COLUMN mother_id bigint;
ALTER TABLE animal DROP CONSTRAINT fk2vf0er6gtl0e11mun9y9iof2k;
ALTER TABLE animal DROP CONSTRAINT animal_tag_key;
ALTER TABLE dog ADD CONSTRAINT fka1f1covj5onugsuc0gpjaxnae FOREIGN KEY (mother_id) REFERENCES dog (id);
ALTER TABLE dog ADD CONSTRAINT dog_tag_key UNIQUE (tag);
ALTER TABLE animal DROP COLUMN mother_id;
ALTER TABLE animal DROP COLUMN tag;
