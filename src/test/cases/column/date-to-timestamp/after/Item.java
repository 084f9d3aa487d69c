package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
class Item {

    @Id
    Long id;

    LocalDateTime value;
}
