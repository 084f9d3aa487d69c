package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item", constraints = "first < 10 and second > 10")
class Item {

    @Id
    Long id;

    @Column(name = "first")
    Integer low;

    @Column(name = "second")
    Integer high;
}
