-- upgrade
ALTER TABLE item RENAME COLUMN second TO first_renamed;
ALTER TABLE item RENAME COLUMN first TO second_renamed;
ALTER TABLE item RENAME COLUMN first_renamed TO first;
ALTER TABLE item RENAME COLUMN second_renamed TO second;

-- downgrade
ALTER TABLE item RENAME COLUMN second TO second_renamed;
ALTER TABLE item RENAME COLUMN first TO first_renamed;
ALTER TABLE item RENAME COLUMN second_renamed TO first;
ALTER TABLE item RENAME COLUMN first_renamed TO second;
