package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {@UniqueConstraint(name = "uk_a", columnNames = "name"), @UniqueConstraint(name = "uk_b", columnNames = "rank")})
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
