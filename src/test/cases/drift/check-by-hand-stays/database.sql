ALTER TABLE item ADD CONSTRAINT ck_by_hand CHECK (rank > 0);
