package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {

    @Id
    String code;
}
