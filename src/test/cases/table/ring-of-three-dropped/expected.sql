-- upgrade
ALTER TABLE one DROP CONSTRAINT fk_one;
ALTER TABLE three DROP CONSTRAINT fk_three;
ALTER TABLE two DROP CONSTRAINT fk_two;
DROP TABLE one;
DROP TABLE three;
DROP TABLE two;

-- downgrade
CREATE TABLE two (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT two_pkey PRIMARY KEY (id)
);
CREATE TABLE three (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT three_pkey PRIMARY KEY (id)
);
CREATE TABLE one (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT one_pkey PRIMARY KEY (id)
);
ALTER TABLE two ADD CONSTRAINT fk_two FOREIGN KEY (next_id) REFERENCES three (id);
ALTER TABLE three ADD CONSTRAINT fk_three FOREIGN KEY (next_id) REFERENCES one (id);
ALTER TABLE one ADD CONSTRAINT fk_one FOREIGN KEY (next_id) REFERENCES two (id);
