-- upgrade
ALTER TABLE item SET LOGGED;

-- downgrade
ALTER TABLE item SET UNLOGGED;
