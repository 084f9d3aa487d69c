package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(indexes = @Index(name = "part", columnList = "name"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;

    Instant deleted;
}
