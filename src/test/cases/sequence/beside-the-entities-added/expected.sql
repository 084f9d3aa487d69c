-- upgrade
CREATE SEQUENCE invoice_numbers START WITH 1000 CACHE 10;

-- downgrade
DROP SEQUENCE invoice_numbers;
