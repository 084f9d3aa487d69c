package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Author {

    @Id
    Long id;

    String name;
}
