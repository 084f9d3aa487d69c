package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
class CartItem {

    @ManyToOne
    Product product;

    int quantity;
}
