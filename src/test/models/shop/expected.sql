-- upgrade
CREATE SEQUENCE product_review_seq INCREMENT BY 50;
CREATE TABLE product_review (
    star_rating integer NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    id bigint NOT NULL,
    last_modified_at timestamp(6) with time zone NOT NULL,
    reviewed_product_product_id bigint NOT NULL,
    row_version bigint NOT NULL,
    reviewed_by_id uuid NOT NULL,
    review_text character varying(2000),
    last_modified_by character varying(255),
    CONSTRAINT product_review_pkey PRIMARY KEY (id),
    CONSTRAINT product_review_reviewed_product_product_id_reviewed_by_id_key UNIQUE (reviewed_product_product_id, reviewed_by_id),
    CONSTRAINT product_review_star_rating_check CHECK (star_rating between 1 and 5),
    CONSTRAINT fklehyaqtn0jit94jfpbslfw3gu FOREIGN KEY (reviewed_product_product_id) REFERENCES product (product_id) ON DELETE CASCADE,
    CONSTRAINT fkqsn6e7599p8gk7heqwgn3ssde FOREIGN KEY (reviewed_by_id) REFERENCES customer (id)
);
ALTER TABLE customer ADD COLUMN loyalty_points integer DEFAULT 0 NOT NULL;
ALTER TABLE product ADD COLUMN stock_keeping_unit character varying(30);
ALTER TABLE customer ALTER COLUMN phone_number TYPE character varying(40);
ALTER TABLE customer_user_settings ALTER COLUMN setting_value TYPE character varying(1000);
ALTER TABLE product ALTER COLUMN list_price TYPE numeric(14,4);
ALTER TABLE product ALTER COLUMN long_description TYPE text USING convert_from(lo_get(long_description), 'UTF8');
ALTER TABLE customer_newsletter_topics DROP CONSTRAINT customer_newsletter_topics_newsletter_topics_check;
ALTER TABLE customer_newsletter_topics ALTER COLUMN newsletter_topics TYPE character varying(255) USING CASE newsletter_topics WHEN 0 THEN 'NEW_ARRIVALS' WHEN 1 THEN 'SALES' WHEN 2 THEN 'EVENTS' ELSE newsletter_topics::text END;
ALTER TABLE customer_orders DROP CONSTRAINT customer_orders_order_status_check;
ALTER TABLE customer_orders ADD COLUMN paid_with_id bigint;
ALTER TABLE customer_orders ALTER COLUMN customer_note TYPE text;
ALTER TABLE customer_orders DROP CONSTRAINT fkh6hx72j16mseflgvbr9x8816m;
ALTER TABLE customer_newsletter_topics ADD CONSTRAINT customer_newsletter_topics_newsletter_topics_check CHECK (newsletter_topics in ('NEW_ARRIVALS','SALES','EVENTS'));
ALTER TABLE customer_orders ADD CONSTRAINT customer_orders_order_status_check CHECK (order_status in ('PLACED','PAID','PACKED','SHIPPED','RETURNED'));
ALTER TABLE product ADD CONSTRAINT product_stock_keeping_unit_key UNIQUE (stock_keeping_unit);
ALTER TABLE customer_orders ADD CONSTRAINT fkgu6eub4hbxrp7rmhrrem18b8s FOREIGN KEY (paid_with_id) REFERENCES payment_method (id);
CREATE INDEX idxa9rjpfnwhw5y4c78u6nrnh9qs ON customer (customer_type);
ALTER TABLE customer_orders DROP COLUMN gift_voucher_voucher_code;
DROP TABLE gift_voucher;
UPDATE customer SET last_name = coalesce(first_name, '?') WHERE last_name IS NULL;
ALTER TABLE customer ALTER COLUMN last_name SET NOT NULL;

-- downgrade
ALTER TABLE customer ALTER COLUMN last_name DROP NOT NULL;
DO $$
BEGIN
    IF EXISTS (SELECT FROM customer_orders WHERE order_status IN ('PACKED', 'RETURNED')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table customer_orders has rows with order_status IN (''PACKED'', ''RETURNED''), and order_status has no such constant afterwards: change them first';
    END IF;
END
$$;
CREATE TABLE gift_voucher (
    expires_on date,
    remaining_amount numeric(8,2),
    voucher_code character varying(16) NOT NULL,
    CONSTRAINT gift_voucher_pkey PRIMARY KEY (voucher_code)
);
ALTER TABLE customer_orders ADD COLUMN gift_voucher_voucher_code character varying(16);
DROP INDEX idxa9rjpfnwhw5y4c78u6nrnh9qs;
ALTER TABLE customer_orders DROP CONSTRAINT fkgu6eub4hbxrp7rmhrrem18b8s;
ALTER TABLE product DROP CONSTRAINT product_stock_keeping_unit_key;
ALTER TABLE customer_orders DROP CONSTRAINT customer_orders_order_status_check;
ALTER TABLE customer_newsletter_topics DROP CONSTRAINT customer_newsletter_topics_newsletter_topics_check;
ALTER TABLE customer_orders ADD CONSTRAINT fkh6hx72j16mseflgvbr9x8816m FOREIGN KEY (gift_voucher_voucher_code) REFERENCES gift_voucher (voucher_code);
ALTER TABLE customer_orders ALTER COLUMN customer_note TYPE character varying(255);
ALTER TABLE customer_orders DROP COLUMN paid_with_id;
ALTER TABLE customer_orders ADD CONSTRAINT customer_orders_order_status_check CHECK (((order_status)::text = ANY ((ARRAY['PLACED'::character varying, 'PAID'::character varying, 'SHIPPED'::character varying])::text[])));
ALTER TABLE customer_newsletter_topics ALTER COLUMN newsletter_topics TYPE smallint USING CASE newsletter_topics WHEN 'NEW_ARRIVALS' THEN 0 WHEN 'SALES' THEN 1 WHEN 'EVENTS' THEN 2 ELSE newsletter_topics::smallint END;
ALTER TABLE customer_newsletter_topics ADD CONSTRAINT customer_newsletter_topics_newsletter_topics_check CHECK (((newsletter_topics >= 0) AND (newsletter_topics <= 2)));
ALTER TABLE product ALTER COLUMN long_description TYPE oid USING lo_from_bytea(0, convert_to(long_description, 'UTF8'));
ALTER TABLE product ALTER COLUMN list_price TYPE numeric(12,2);
ALTER TABLE customer_user_settings ALTER COLUMN setting_value TYPE character varying(255);
ALTER TABLE customer ALTER COLUMN phone_number TYPE character varying(255);
ALTER TABLE product DROP COLUMN stock_keeping_unit;
ALTER TABLE customer DROP COLUMN loyalty_points;
DROP TABLE product_review;
DROP SEQUENCE product_review_seq;
