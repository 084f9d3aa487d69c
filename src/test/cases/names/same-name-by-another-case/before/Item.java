package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "ITEM")
class Item {

    @Id
    Long id;

    @Column(name = "NAME")
    String name;
}
