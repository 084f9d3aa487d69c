-- upgrade
ALTER TABLE item RENAME CONSTRAINT ck_item_rank TO ck_item_not_negative;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT ck_item_not_negative TO ck_item_rank;
