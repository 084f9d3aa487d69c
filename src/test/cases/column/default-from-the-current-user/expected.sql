-- upgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT session_user;

-- downgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT CURRENT_USER;
