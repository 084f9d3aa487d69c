package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {

    @Id
    Long id;

    String street;

    @Column(name = "city_name", length = 80)
    String name;

    String zip;
}
