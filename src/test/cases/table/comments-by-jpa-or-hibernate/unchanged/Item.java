package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(comment = "What is sold")
class Item {

    @Id
    Long id;

    @Column(comment = "The name")
    String name;
}
