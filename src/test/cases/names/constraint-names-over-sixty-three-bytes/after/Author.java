package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(indexes = @Index(name = "ix_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps_and_more", columnList = "code"), uniqueConstraints = @UniqueConstraint(name = "uq_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps_and_more", columnNames = "code"))
class Author {

    @Id
    Long id;

    String code;
}
