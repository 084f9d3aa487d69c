package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    @Column(length = 20)
    String name;
}
