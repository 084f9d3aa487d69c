package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Embeddable
class Address {

    String street;

    @ManyToOne
    Town town;

    @ManyToMany
    Set<Town> neighbours;
}
