-- upgrade
CREATE TABLE item_states (
    item_id bigint NOT NULL,
    states character varying(255),
    CONSTRAINT item_states_item_id_states_key UNIQUE (item_id, states),
    CONSTRAINT item_states_states_check CHECK (states in ('OPEN','DONE')),
    CONSTRAINT fkn7cry4wh5vk7u9kh6r23fc5ae FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_states;
