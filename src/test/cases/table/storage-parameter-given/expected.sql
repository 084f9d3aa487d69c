-- upgrade
ALTER TABLE item SET (fillfactor=70);

-- downgrade
ALTER TABLE item RESET (fillfactor);
