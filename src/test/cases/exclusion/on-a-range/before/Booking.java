package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Booking {

    @Id
    Long id;

    Integer room;

    @Column(columnDefinition = "int4range")
    String during;
}
