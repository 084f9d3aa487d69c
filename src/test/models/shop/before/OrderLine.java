package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

@Entity
class OrderLine {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Product orderedProduct;

    int quantity;

    @Column(precision = 12, scale = 2)
    BigDecimal unitPrice;
}
