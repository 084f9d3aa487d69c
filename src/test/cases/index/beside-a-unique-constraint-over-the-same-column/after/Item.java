package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_item_name", columnNames = "name"), indexes = @Index(name = "ix_item_name", columnList = "name"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
