package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "shop")
class Item {

    @Id
    Long id;

    @Column(length = 100, nullable = false)
    String name;

    Integer rank;
}
