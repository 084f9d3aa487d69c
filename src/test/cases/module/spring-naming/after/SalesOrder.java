package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "SalesOrders", indexes = @Index(columnList = "orderNumber"))
class SalesOrder {

    @Id
    @GeneratedValue
    Long id;

    @Column(name = "orderNumber", unique = true)
    String orderNumber;
}
