-- upgrade
CREATE TABLE book (
    author_id bigint,
    id bigint NOT NULL,
    CONSTRAINT book_pkey PRIMARY KEY (id),
    CONSTRAINT fk_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke FOREIGN KEY (author_id) REFERENCES author (id)
);
ALTER TABLE author ADD CONSTRAINT uq_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke UNIQUE (code);
CREATE INDEX ix_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke ON author (code);

-- downgrade
DROP INDEX ix_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke;
ALTER TABLE author DROP CONSTRAINT uq_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke;
DROP TABLE book;
