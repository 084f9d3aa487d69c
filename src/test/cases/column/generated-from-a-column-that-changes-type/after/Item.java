package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Item {

    @Id
    Long id;

    long price;

    @GeneratedColumn("price * 2")
    Long total;
}
