package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;

@Entity
class OrderItem {

    @Id
    @GeneratedValue
    Long orderItemId;

    String longDescription;

    @ManyToOne
    SalesOrder salesOrder;

    @ManyToMany
    Set<SalesOrder> otherOrders;

    @ElementCollection
    List<String> searchWords;

    @Embedded
    UnitPrice unitPrice;
}
