package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Part {

    @Id
    Long id;

    String code;
}
