package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    Integer priority;

    @Column(unique = true)
    String label;
}
