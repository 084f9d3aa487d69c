CREATE TABLE parent (a integer, b integer, PRIMARY KEY (a, b));
ALTER TABLE item ADD COLUMN other integer, ADD CONSTRAINT fk_by_hand FOREIGN KEY (rank, other) REFERENCES parent ON DELETE SET NULL (other);
