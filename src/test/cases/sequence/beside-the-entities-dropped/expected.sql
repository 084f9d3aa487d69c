-- upgrade
DROP SEQUENCE invoice_numbers;

-- downgrade
CREATE SEQUENCE invoice_numbers START WITH 1000;
