-- upgrade
ALTER TABLE book RENAME CONSTRAINT fk_book_author TO "FK_Book_Author";

-- downgrade
ALTER TABLE book RENAME CONSTRAINT "FK_Book_Author" TO fk_book_author;
