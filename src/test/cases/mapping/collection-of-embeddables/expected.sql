-- upgrade
CREATE TABLE item_addresses (
    item_id bigint NOT NULL,
    city_name character varying(80),
    street character varying(255),
    zip character varying(255),
    CONSTRAINT fknq517dcun665fw77rwlng7sns FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_addresses;
