package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
class Dog extends Animal {

    @Column(nullable = false, unique = true)
    String tag;

    @ManyToOne
    Dog mother;
}
