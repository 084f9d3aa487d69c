package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
class Item {

    @Id
    Long id;

    String name;

    @ManyToOne
    Item whole;

    @OneToMany(mappedBy = "whole")
    Set<Item> parts;
}
