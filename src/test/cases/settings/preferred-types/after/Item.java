package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.UUID;

@Entity
class Item {

    @Id
    Long id;

    UUID token;

    boolean active;

    Duration duration;
}
