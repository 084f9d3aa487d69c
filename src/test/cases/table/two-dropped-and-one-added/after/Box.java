package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Box {

    @Id
    Long id;

    String code;
}
