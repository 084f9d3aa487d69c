package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Move {

    @Id
    Long id;

    @ManyToOne
    Stock stock;
}
