package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    Integer price;

    Integer amount;

    @Column(columnDefinition = "integer generated always as (price * amount) stored")
    Integer total;
}
