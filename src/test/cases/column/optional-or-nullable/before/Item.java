package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Item {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @ManyToOne
    @JoinColumn(nullable = false)
    Item parent;

    int count;
}
