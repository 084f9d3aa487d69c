package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {

    @Id
    @Column(name = "code", length = 2)
    String code;

    @Column(name = "number", unique = true)
    String number;
}
