package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "stock")
class Item {

    @Id
    Long id;

    String name;
}
