package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Visit {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Pet pet;
}
