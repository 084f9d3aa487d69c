-- upgrade
CREATE SCHEMA gen;
CREATE TABLE payment (
    amount numeric(12,4) NOT NULL,
    currency character varying(3) DEFAULT 'EUR' NOT NULL,
    change_id bigint,
    id bigint NOT NULL,
    pay_kind character varying(8) NOT NULL,
    ref character varying(16) NOT NULL,
    state character varying(255),
    CONSTRAINT payment_pkey PRIMARY KEY (id),
    CONSTRAINT payment_pay_kind_check CHECK (pay_kind in ('CARD','CASH')),
    CONSTRAINT payment_state_check CHECK (state in ('ON','OFF')),
    CONSTRAINT payment_check CHECK (pay_kind <> 'CASH' or (change_id is not null)),
    CONSTRAINT fkrrsh2n7lvkcs6ku5wx7krkk55 FOREIGN KEY (change_id) REFERENCES payment (id)
);
CREATE TABLE gen.ids (
    nxt bigint,
    what character varying(255) NOT NULL,
    CONSTRAINT ids_pkey PRIMARY KEY (what)
);

-- downgrade
DROP TABLE gen.ids;
DROP TABLE payment;
DROP SCHEMA gen;
