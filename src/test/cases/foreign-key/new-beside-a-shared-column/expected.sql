-- upgrade
ALTER TABLE payment ADD COLUMN account bigint;
ALTER TABLE payment ADD CONSTRAINT fkftx7sw773efbapy7k7bcfnrb FOREIGN KEY (account, tenant) REFERENCES account (number, tenant);

-- downgrade
ALTER TABLE payment DROP CONSTRAINT fkftx7sw773efbapy7k7bcfnrb;
ALTER TABLE payment DROP COLUMN account;
