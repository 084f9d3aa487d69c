package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Item {

    @Id
    Long id;

    Integer rank;

    Instant deleted;
}
