package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalTime;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "time(6)")
    LocalTime value;
}
