package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Note {

    @Id
    Long id;

    @ElementCollection
    Set<String> tags;
}
