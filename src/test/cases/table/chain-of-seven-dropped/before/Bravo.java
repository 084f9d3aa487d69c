package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Bravo {

    @Id
    Long id;

    @ManyToOne
    Foxtrot next;
}
