-- upgrade
CREATE TABLE node (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT node_pkey PRIMARY KEY (id),
    CONSTRAINT fk_node_parent FOREIGN KEY (parent_id) REFERENCES node (id)
);

-- downgrade
DROP TABLE node;
