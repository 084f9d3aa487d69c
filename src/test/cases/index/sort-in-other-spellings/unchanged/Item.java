package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_item", columnList = "rank DESC, name asc"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
