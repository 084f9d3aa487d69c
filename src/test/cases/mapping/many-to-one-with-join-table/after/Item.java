package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Entity
class Item {

    @Id
    Long id;

    @ManyToOne
    @JoinTable(
            name = "item_whole",
            joinColumns = @JoinColumn(name = "item"),
            inverseJoinColumns = @JoinColumn(name = "whole"))
    Item whole;
}
