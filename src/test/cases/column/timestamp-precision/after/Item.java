package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;

@Entity
class Item {

    @Id
    Long id;

    @Column(secondPrecision = 0)
    Instant at;

    @Column(secondPrecision = 3)
    LocalTime time;
}
