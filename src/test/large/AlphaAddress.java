package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Embeddable
class AlphaAddress {

    String street;

    @ManyToOne
    AlphaTown town;

    @ManyToMany
    Set<AlphaTown> neighbours;
}
