-- upgrade
ALTER TABLE book RENAME CONSTRAINT fk_book_author TO fk_book_writer;

-- downgrade
ALTER TABLE book RENAME CONSTRAINT fk_book_writer TO fk_book_author;
