package model;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Item {

    @Id
    Long id;

    @Basic(optional = false)
    String name;

    @ManyToOne(optional = false)
    Item parent;

    int count;
}
