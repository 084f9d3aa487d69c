package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Charlie {

    @Id
    Long id;

    @ManyToOne
    Echo next;
}
