package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class City {

    @Id
    Long id;

    @ManyToOne
    Country country;

    @ElementCollection
    Set<String> names;
}
