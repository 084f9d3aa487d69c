package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Golf {

    @Id
    Long id;

    @ManyToOne
    Bravo next;
}
