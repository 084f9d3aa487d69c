package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "thing")
class Part {

    @Id
    Long id;

    String name;

    Instant made;
}
