-- upgrade
CREATE SEQUENCE shop.ticket_seq INCREMENT BY 50;
CREATE TABLE shop.part (
    id bigint NOT NULL,
    item_id bigint,
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT fk_part_item FOREIGN KEY (item_id) REFERENCES shop.item (id)
);
CREATE TABLE shop.ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE shop.ticket;
DROP TABLE shop.part;
DROP SEQUENCE shop.ticket_seq;
