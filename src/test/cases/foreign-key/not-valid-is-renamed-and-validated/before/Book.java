package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Book {

    @Id
    Long id;

    @Column(name = "author_id")
    Long author;
}
