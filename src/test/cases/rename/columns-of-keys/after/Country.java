package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {

    @Id
    @Column(name = "iso", length = 2)
    String code;

    @Column(name = "numeric_code", unique = true)
    String number;
}
