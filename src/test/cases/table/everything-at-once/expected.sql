-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM customer WHERE name IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table customer has rows with name IS NULL, and name needs a value: op.fill, or revision --fill customer.name=VALUE';
    END IF;
END
$$;
CREATE TABLE address (
    customer_id bigint NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT address_pkey PRIMARY KEY (id),
    CONSTRAINT fk_address_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
ALTER TABLE customer ADD COLUMN email character varying(255);
ALTER TABLE orders ADD COLUMN customer_id bigint;
ALTER TABLE customer ALTER COLUMN name TYPE character varying(80);
ALTER TABLE customer ALTER COLUMN name SET NOT NULL;
COMMENT ON COLUMN customer.name IS 'As printed on the invoice';
ALTER TABLE customer ALTER COLUMN rank DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 1;
ALTER TABLE orders DROP CONSTRAINT fk_orders_legacy;
DROP INDEX ix_customer_fax;
ALTER TABLE customer ADD CONSTRAINT customer_email_key UNIQUE (email);
ALTER TABLE orders ADD CONSTRAINT ck_orders_amount CHECK (amount >= 0);
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customer (id);
CREATE INDEX ix_customer_rank ON customer (rank);
ALTER TABLE customer DROP COLUMN fax;
ALTER TABLE orders DROP COLUMN legacy_id;
DROP TABLE legacy;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM customer WHERE rank IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table customer has rows with rank IS NULL, and rank is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
CREATE TABLE legacy (
    id bigint NOT NULL,
    note character varying(255),
    CONSTRAINT legacy_pkey PRIMARY KEY (id)
);
ALTER TABLE orders ADD COLUMN legacy_id bigint;
ALTER TABLE customer ADD COLUMN fax character varying(255);
DROP INDEX ix_customer_rank;
ALTER TABLE orders DROP CONSTRAINT fk_orders_customer;
ALTER TABLE orders DROP CONSTRAINT ck_orders_amount;
ALTER TABLE customer DROP CONSTRAINT customer_email_key;
CREATE INDEX ix_customer_fax ON customer (fax);
ALTER TABLE orders ADD CONSTRAINT fk_orders_legacy FOREIGN KEY (legacy_id) REFERENCES legacy (id);
ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 0;
ALTER TABLE customer ALTER COLUMN rank SET NOT NULL;
ALTER TABLE customer ALTER COLUMN name TYPE character varying(50);
ALTER TABLE customer ALTER COLUMN name DROP NOT NULL;
COMMENT ON COLUMN customer.name IS NULL;
ALTER TABLE orders DROP COLUMN customer_id;
ALTER TABLE customer DROP COLUMN email;
DROP TABLE address;
