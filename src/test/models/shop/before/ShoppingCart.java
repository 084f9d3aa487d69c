package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;

@Entity
class ShoppingCart {

    @Id
    UUID sessionId;

    @ElementCollection
    @OrderColumn
    List<CartItem> cartItems;

    @OneToOne
    Customer knownCustomer;
}
