package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Foxtrot {

    @Id
    Long id;

    @ManyToOne
    Charlie next;
}
