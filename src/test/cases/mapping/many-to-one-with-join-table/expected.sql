-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_whole (
    item bigint NOT NULL,
    whole bigint NOT NULL,
    CONSTRAINT item_whole_pkey PRIMARY KEY (item),
    CONSTRAINT fkkilplfq7k2vy9ymv3omc2pbj4 FOREIGN KEY (item) REFERENCES item (id),
    CONSTRAINT fko9bmr8m1yu1et7cnkjxr3n0d2 FOREIGN KEY (whole) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_whole;
DROP TABLE item;
