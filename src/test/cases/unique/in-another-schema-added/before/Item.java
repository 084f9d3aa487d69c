package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "shop")
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
