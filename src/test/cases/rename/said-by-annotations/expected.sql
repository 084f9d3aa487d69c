-- upgrade
ALTER TABLE item_tag RENAME TO label;
ALTER TABLE item RENAME TO product;
ALTER TABLE product RENAME COLUMN note TO remark;
ALTER TABLE product RENAME COLUMN city TO town;
ALTER TABLE label RENAME CONSTRAINT fk9bp4ersd7v8gn3ugngsjs1upk TO fk5v5rgga0c5kmr5eihrg190gi5;
ALTER TABLE label RENAME CONSTRAINT item_tag_item_id_tags_key TO label_item_id_tags_key;
ALTER TABLE product RENAME CONSTRAINT item_pkey TO product_pkey;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT product_pkey TO item_pkey;
ALTER TABLE label RENAME CONSTRAINT label_item_id_tags_key TO item_tag_item_id_tags_key;
ALTER TABLE label RENAME CONSTRAINT fk5v5rgga0c5kmr5eihrg190gi5 TO fk9bp4ersd7v8gn3ugngsjs1upk;
ALTER TABLE product RENAME COLUMN town TO city;
ALTER TABLE product RENAME COLUMN remark TO note;
ALTER TABLE product RENAME TO item;
ALTER TABLE label RENAME TO item_tag;
