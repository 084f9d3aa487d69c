package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_total", constraints = "total > 0")
class Line {

    @Id
    Long id;

    int price;

    int amount;

    @Column(columnDefinition = "integer generated always as (price * amount) stored")
    int total;
}
