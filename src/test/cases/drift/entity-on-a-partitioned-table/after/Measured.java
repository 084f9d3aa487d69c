package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Measured {

    @Id
    Long id;

    Integer value;
}
