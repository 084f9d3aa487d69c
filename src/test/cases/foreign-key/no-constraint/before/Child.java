package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Child {

    @Id
    Long id;

    @ManyToOne
    Parent parent;
}
