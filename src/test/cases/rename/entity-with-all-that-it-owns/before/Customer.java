package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Customer {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @ManyToMany
    Set<Product> favourites;

    @ElementCollection
    Set<String> phones;

    @ManyToOne
    Customer parent;
}
