package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Item {

    @Id
    Long id;

    int a;

    int b;

    @GeneratedColumn("a + b")
    Integer sum;

    @GeneratedColumn("a * b")
    Integer product;
}
