package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Line {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "item_id")
    Item item;
}
