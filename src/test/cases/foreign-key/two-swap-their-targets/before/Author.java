package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Author {

    @Id
    Long id;

    @Column(unique = true)
    String code;
}
