package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, unique = true)
    String name;
}
