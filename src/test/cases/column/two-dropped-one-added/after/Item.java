package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
class Item {

    @Id
    Long id;

    LocalDate third;
}
