package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Alpha {

    @Id
    Long id;

    @ManyToOne
    Golf next;
}
