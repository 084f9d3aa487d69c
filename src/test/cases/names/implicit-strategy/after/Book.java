package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Book {

    @Id
    Long id;

    @ManyToOne
    Author author;

    @ElementCollection
    Set<String> tags;
}
