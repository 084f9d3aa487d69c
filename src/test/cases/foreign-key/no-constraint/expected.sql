-- upgrade
CREATE TABLE child_parent (
    child_id bigint NOT NULL,
    others_id bigint NOT NULL,
    CONSTRAINT child_parent_pkey PRIMARY KEY (child_id, others_id)
);
CREATE TABLE child_tags (
    child_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT child_tags_child_id_tags_key UNIQUE (child_id, tags)
);
ALTER TABLE child DROP CONSTRAINT fklh67j1n7x7gt59u0pbkwqh6o6;

-- downgrade
ALTER TABLE child ADD CONSTRAINT fklh67j1n7x7gt59u0pbkwqh6o6 FOREIGN KEY (parent_id) REFERENCES parent (id);
DROP TABLE child_tags;
DROP TABLE child_parent;
