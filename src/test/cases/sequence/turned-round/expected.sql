-- upgrade
DROP SEQUENCE counter;
CREATE SEQUENCE counter INCREMENT BY -1;

-- downgrade
DROP SEQUENCE counter;
CREATE SEQUENCE counter START WITH 5;
