-- upgrade
CREATE TABLE delivery (
    line_position integer,
    id bigint NOT NULL,
    line_order bigint,
    CONSTRAINT delivery_pkey PRIMARY KEY (id),
    CONSTRAINT fk_delivery_line FOREIGN KEY (line_position, line_order) REFERENCES line ("position", orderid)
);

-- downgrade
DROP TABLE delivery;
