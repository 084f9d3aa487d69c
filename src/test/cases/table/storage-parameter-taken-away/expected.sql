-- upgrade
ALTER TABLE item RESET (fillfactor);

-- downgrade
ALTER TABLE item SET (fillfactor=70);
