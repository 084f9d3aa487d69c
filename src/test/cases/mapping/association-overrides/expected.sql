-- upgrade
CREATE TABLE town (
    id bigint NOT NULL,
    CONSTRAINT town_pkey PRIMARY KEY (id)
);
CREATE TABLE person (
    home_town bigint,
    id bigint NOT NULL,
    place_of_birth bigint,
    work_town bigint,
    home_street character varying(255),
    work_street character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT fk_person_birth FOREIGN KEY (place_of_birth) REFERENCES town (id),
    CONSTRAINT fks6tsybdx1bvyhgai4l0bwwj6n FOREIGN KEY (work_town) REFERENCES town (id),
    CONSTRAINT fkxkq22q9o0fprrsxsymglqe9t FOREIGN KEY (home_town) REFERENCES town (id)
);
CREATE TABLE home_neighbours (
    person bigint NOT NULL,
    town bigint NOT NULL,
    CONSTRAINT home_neighbours_pkey PRIMARY KEY (person, town),
    CONSTRAINT fk9yocvidvu81qs088dx3f3ioe2 FOREIGN KEY (town) REFERENCES town (id),
    CONSTRAINT fksfwu0ue4h3ys6qfn24upvpheq FOREIGN KEY (person) REFERENCES person (id)
);
CREATE TABLE work_neighbours (
    person_id bigint NOT NULL,
    neighbours_id bigint NOT NULL,
    CONSTRAINT work_neighbours_pkey PRIMARY KEY (person_id, neighbours_id),
    CONSTRAINT fkclxnxlys4t92alb9pok9b9msk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fke59cqm2i7p1xqwjidd99pns9l FOREIGN KEY (neighbours_id) REFERENCES town (id)
);

-- downgrade
DROP TABLE work_neighbours;
DROP TABLE home_neighbours;
DROP TABLE person;
DROP TABLE town;
