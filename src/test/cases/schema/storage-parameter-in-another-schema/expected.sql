-- upgrade
ALTER TABLE shop.item SET (fillfactor=70);

-- downgrade
ALTER TABLE shop.item RESET (fillfactor);
