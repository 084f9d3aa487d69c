package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class OrderItemKey implements Serializable {

    @Column(name = "EBELN", length = 10)
    String order;

    @Column(name = "EBELP")
    short item;
}
