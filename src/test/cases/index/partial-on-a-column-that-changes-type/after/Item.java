package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(indexes = @Index(name = "ix_item_live", columnList = "name", options = "where rank <> ''"))
class Item {

    @Id
    Long id;

    String name;

    String rank;

    Instant deleted;
}
