package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "medication")
class Medication {

    @Id
    @Column(name = "pzn", length = 8)
    String pharmacyNumber;

    @Column(nullable = false)
    String name;
}
