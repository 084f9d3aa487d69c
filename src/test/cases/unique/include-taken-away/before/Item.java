package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_item", columnNames = {"name"}, options = "include (rank) deferrable"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
