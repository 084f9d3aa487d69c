-- upgrade
CREATE TABLE a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps (
    a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb integer,
    id bigint NOT NULL,
    a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_ha character varying(255),
    CONSTRAINT a_table_with_a_name_that_is_exactly_as_long_as_postgresql__pkey PRIMARY KEY (id),
    CONSTRAINT a_table_with_a_name_that_is_e_a_column_whose_name_has_exact_key UNIQUE (a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_ha),
    CONSTRAINT a_table_with_a_name_that_is__a_column_whose_name_has_exac_check CHECK (a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb > 0)
);

-- downgrade
DROP TABLE a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps;
