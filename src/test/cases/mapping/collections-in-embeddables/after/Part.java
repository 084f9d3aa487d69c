package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Embeddable
class Part {

    String title;

    @ElementCollection
    Set<String> tags;

    @ManyToMany
    Set<Owner> owners;

    @ManyToOne
    Owner owner;

    @ElementCollection
    @OrderColumn
    List<Sub> subs;
}
