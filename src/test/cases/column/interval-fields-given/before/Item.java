package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "interval")
    Duration value;
}
