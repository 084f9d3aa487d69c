-- upgrade
DROP TABLE delta;
DROP TABLE alpha;
DROP TABLE golf;
DROP TABLE bravo;
DROP TABLE foxtrot;
DROP TABLE charlie;
DROP TABLE echo;

-- downgrade
CREATE TABLE echo (
    id bigint NOT NULL,
    CONSTRAINT echo_pkey PRIMARY KEY (id)
);
CREATE TABLE charlie (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT charlie_pkey PRIMARY KEY (id),
    CONSTRAINT fkcsbhfoss94mtmdb7g7fyf628r FOREIGN KEY (next_id) REFERENCES echo (id)
);
CREATE TABLE foxtrot (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT foxtrot_pkey PRIMARY KEY (id),
    CONSTRAINT fk365pv9ni3amldnuxm1n50lq0t FOREIGN KEY (next_id) REFERENCES charlie (id)
);
CREATE TABLE bravo (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT bravo_pkey PRIMARY KEY (id),
    CONSTRAINT fkj9y5q33il52wlkx48oxr7618m FOREIGN KEY (next_id) REFERENCES foxtrot (id)
);
CREATE TABLE golf (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT golf_pkey PRIMARY KEY (id),
    CONSTRAINT fkei9xyyrqr3tknas02rrsdgsbr FOREIGN KEY (next_id) REFERENCES bravo (id)
);
CREATE TABLE alpha (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT alpha_pkey PRIMARY KEY (id),
    CONSTRAINT fkdnubqg9o8sjq4anttdfeamkss FOREIGN KEY (next_id) REFERENCES golf (id)
);
CREATE TABLE delta (
    id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT delta_pkey PRIMARY KEY (id),
    CONSTRAINT fkb7ursq8kk5wauw1nl4n91q8bl FOREIGN KEY (next_id) REFERENCES alpha (id)
);
