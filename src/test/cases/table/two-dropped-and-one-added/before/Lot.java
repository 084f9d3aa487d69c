package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Lot {

    @Id
    Long id;

    String code;
}
