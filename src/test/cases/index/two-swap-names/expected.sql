-- upgrade
ALTER INDEX ix_b RENAME TO ix_a_renamed;
ALTER INDEX ix_a RENAME TO ix_b_renamed;
ALTER INDEX ix_a_renamed RENAME TO ix_a;
ALTER INDEX ix_b_renamed RENAME TO ix_b;

-- downgrade
ALTER INDEX ix_b RENAME TO ix_b_renamed;
ALTER INDEX ix_a RENAME TO ix_a_renamed;
ALTER INDEX ix_b_renamed RENAME TO ix_a;
ALTER INDEX ix_a_renamed RENAME TO ix_b;
