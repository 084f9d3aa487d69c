-- upgrade
DROP SEQUENCE ticket_seq;

-- downgrade
CREATE SEQUENCE ticket_seq INCREMENT BY 50;
