-- upgrade
ALTER TABLE book ADD COLUMN editor_id bigint;
ALTER TABLE book ADD CONSTRAINT fk_book_editor FOREIGN KEY (editor_id) REFERENCES author (id);

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_editor;
ALTER TABLE book DROP COLUMN editor_id;
