package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
class Author {

    @Id
    Long id;

    String name;

    @OneToMany(mappedBy = "author")
    Set<Book> books;
}
