package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Place {

    @Id
    Integer number;

    Integer country;

    String name;
}
