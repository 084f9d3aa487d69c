package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "product")
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "serial")
    Integer position;
}
