-- upgrade
ALTER TABLE item RENAME CONSTRAINT uq_b TO uq_a_renamed;
ALTER TABLE item RENAME CONSTRAINT uq_a TO uq_b_renamed;
ALTER TABLE item RENAME CONSTRAINT uq_a_renamed TO uq_a;
ALTER TABLE item RENAME CONSTRAINT uq_b_renamed TO uq_b;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT uq_b TO uq_b_renamed;
ALTER TABLE item RENAME CONSTRAINT uq_a TO uq_a_renamed;
ALTER TABLE item RENAME CONSTRAINT uq_b_renamed TO uq_a;
ALTER TABLE item RENAME CONSTRAINT uq_a_renamed TO uq_b;
