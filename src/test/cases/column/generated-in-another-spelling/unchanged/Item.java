package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Item {

    @Id
    Long id;

    int price;

    int amount;

    @GeneratedColumn("(PRICE*(amount))")
    Integer total;
}
