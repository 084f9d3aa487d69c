-- upgrade
CREATE SEQUENCE ticket_ids INCREMENT BY 50;
DROP SEQUENCE ticket_numbers;

-- downgrade
CREATE SEQUENCE ticket_numbers INCREMENT BY 50;
DROP SEQUENCE ticket_ids;
