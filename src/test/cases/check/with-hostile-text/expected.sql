-- upgrade
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK (state not like '%\\_%' and state <> 'it''s */ {x} ?' and state <> '\\u000a');

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
