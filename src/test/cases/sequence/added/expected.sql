-- upgrade
CREATE SEQUENCE ticket_seq INCREMENT BY 50;

-- downgrade
DROP SEQUENCE ticket_seq;
