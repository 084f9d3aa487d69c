INSERT INTO customer (id, email, kind) VALUES (1, 'a', 'A');
INSERT INTO product VALUES (1, 1);
INSERT INTO customer_product VALUES (1, 1);
INSERT INTO customer_phones VALUES (1, '1');
