package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Delta {

    @Id
    Long id;

    @ManyToOne
    Alpha next;
}
