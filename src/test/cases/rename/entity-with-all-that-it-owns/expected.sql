-- upgrade
ALTER SEQUENCE customer_seq RENAME TO client_seq;
ALTER TABLE customer RENAME TO client;
ALTER TABLE customer_phones RENAME TO client_phones;
ALTER TABLE customer_product RENAME TO client_product;
ALTER TABLE client_phones RENAME COLUMN customer_id TO client_id;
ALTER TABLE client_product RENAME COLUMN customer_id TO client_id;
ALTER TABLE client RENAME CONSTRAINT customer_email_key TO client_email_key;
ALTER TABLE client RENAME CONSTRAINT customer_kind_check TO client_kind_check;
ALTER TABLE client RENAME CONSTRAINT customer_pkey TO client_pkey;
ALTER TABLE client RENAME CONSTRAINT fkcvqi2rrx3s63lm5llek2qopgx TO fk7efqkk1t0avy7rinicuyqgybb;
ALTER TABLE client_phones RENAME CONSTRAINT customer_phones_customer_id_phones_key TO client_phones_client_id_phones_key;
ALTER TABLE client_phones RENAME CONSTRAINT fkmsy0iqyacw8ghj9esr5b7q92s TO fkgt8ktfq1qktu9mppgdqb3qs6k;
ALTER TABLE client_product RENAME CONSTRAINT customer_product_pkey TO client_product_pkey;
ALTER TABLE client_product RENAME CONSTRAINT fk3gm0cyrqgwipwdwmr9suc5bo6 TO fkhcqqdnm7at267xmqtyjmv9ipi;
ALTER TABLE client_product RENAME CONSTRAINT fk934km8murilt7dr15vm176y71 TO fkkt9v4bjtq5ll8palw1a73g2xj;
ALTER TABLE product RENAME CONSTRAINT fkqy4nwibks6iv84fe26u2amdor TO fkc8rdqnb4ghxqxn791f35xlnqy;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT fkc8rdqnb4ghxqxn791f35xlnqy TO fkqy4nwibks6iv84fe26u2amdor;
ALTER TABLE client_product RENAME CONSTRAINT fkkt9v4bjtq5ll8palw1a73g2xj TO fk934km8murilt7dr15vm176y71;
ALTER TABLE client_product RENAME CONSTRAINT fkhcqqdnm7at267xmqtyjmv9ipi TO fk3gm0cyrqgwipwdwmr9suc5bo6;
ALTER TABLE client_product RENAME CONSTRAINT client_product_pkey TO customer_product_pkey;
ALTER TABLE client_phones RENAME CONSTRAINT fkgt8ktfq1qktu9mppgdqb3qs6k TO fkmsy0iqyacw8ghj9esr5b7q92s;
ALTER TABLE client_phones RENAME CONSTRAINT client_phones_client_id_phones_key TO customer_phones_customer_id_phones_key;
ALTER TABLE client RENAME CONSTRAINT fk7efqkk1t0avy7rinicuyqgybb TO fkcvqi2rrx3s63lm5llek2qopgx;
ALTER TABLE client RENAME CONSTRAINT client_pkey TO customer_pkey;
ALTER TABLE client RENAME CONSTRAINT client_kind_check TO customer_kind_check;
ALTER TABLE client RENAME CONSTRAINT client_email_key TO customer_email_key;
ALTER TABLE client_product RENAME COLUMN client_id TO customer_id;
ALTER TABLE client_phones RENAME COLUMN client_id TO customer_id;
ALTER TABLE client_product RENAME TO customer_product;
ALTER TABLE client_phones RENAME TO customer_phones;
ALTER TABLE client RENAME TO customer;
ALTER SEQUENCE client_seq RENAME TO customer_seq;
