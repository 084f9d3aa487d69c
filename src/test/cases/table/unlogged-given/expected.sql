-- upgrade
ALTER TABLE item SET UNLOGGED;

-- downgrade
ALTER TABLE item SET LOGGED;
