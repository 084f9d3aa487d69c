package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "integer[] default '{1,2,3}'")
    Integer[] value;
}
