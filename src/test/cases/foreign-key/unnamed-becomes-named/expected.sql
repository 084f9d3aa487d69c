-- upgrade
ALTER TABLE book RENAME CONSTRAINT fk5gbo4o7yxefxivwuqjichc67t TO fk_book_author;

-- downgrade
ALTER TABLE book RENAME CONSTRAINT fk_book_author TO fk5gbo4o7yxefxivwuqjichc67t;
