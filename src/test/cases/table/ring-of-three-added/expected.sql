-- upgrade
CREATE TABLE one (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT one_pkey PRIMARY KEY (id)
);
CREATE TABLE three (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT three_pkey PRIMARY KEY (id)
);
CREATE TABLE two (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT two_pkey PRIMARY KEY (id)
);
ALTER TABLE one ADD CONSTRAINT fk_one FOREIGN KEY (next_id) REFERENCES two (id);
ALTER TABLE three ADD CONSTRAINT fk_three FOREIGN KEY (next_id) REFERENCES one (id);
ALTER TABLE two ADD CONSTRAINT fk_two FOREIGN KEY (next_id) REFERENCES three (id);

-- downgrade
ALTER TABLE two DROP CONSTRAINT fk_two;
ALTER TABLE three DROP CONSTRAINT fk_three;
ALTER TABLE one DROP CONSTRAINT fk_one;
DROP TABLE two;
DROP TABLE three;
DROP TABLE one;
