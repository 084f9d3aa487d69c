package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    @Column(nullable = true)
    Long id;

    String name;
}
