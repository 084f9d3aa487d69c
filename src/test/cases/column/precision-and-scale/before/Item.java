package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Item {

    @Id
    Long id;

    @Column(precision = 10, scale = 2)
    BigDecimal price;
}
