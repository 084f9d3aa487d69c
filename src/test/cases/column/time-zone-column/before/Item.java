package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;

@Entity
class Item {

    @Id
    Long id;

    OffsetDateTime at;
}
