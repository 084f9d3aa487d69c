ALTER TABLE item ADD CONSTRAINT uk_by_hand UNIQUE (name);
