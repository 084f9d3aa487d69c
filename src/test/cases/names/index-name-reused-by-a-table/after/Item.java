package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Item {

    @Id
    Long id;

    String name;

    Integer rank;

    Instant deleted;
}
