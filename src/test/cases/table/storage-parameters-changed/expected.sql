-- upgrade
ALTER TABLE item RESET (autovacuum_enabled);
ALTER TABLE item SET (autovacuum_vacuum_threshold=100, fillfactor=80);

-- downgrade
ALTER TABLE item RESET (autovacuum_vacuum_threshold);
ALTER TABLE item SET (autovacuum_enabled=false, fillfactor=70);
