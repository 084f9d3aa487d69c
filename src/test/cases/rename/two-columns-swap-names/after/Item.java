package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item", constraints = "second < 10 and first > 10")
class Item {

    @Id
    Long id;

    @Column(name = "second")
    Integer low;

    @Column(name = "first")
    Integer high;
}
