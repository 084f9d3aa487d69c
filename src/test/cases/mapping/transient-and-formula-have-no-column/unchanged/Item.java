package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Formula;

@Entity
class Item {

    @Id
    Long id;

    Integer price;

    @Transient
    String cached;

    @Formula("price * 2")
    Integer twice;

    static String shared;
}
