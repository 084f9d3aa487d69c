package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    @Column(name = "`Item_No`")
    Long id;

    String name;
}
