package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Special {

    @Id
    Long id;

    String name;

    Integer rank;

    String extra;
}
