package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "uk_item", columnList = "name"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
