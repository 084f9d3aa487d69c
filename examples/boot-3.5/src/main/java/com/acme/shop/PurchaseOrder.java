package com.acme.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Currency;

/** What a customer wants; the currency is stored as a converter of the application's says. */
@Entity
public class PurchaseOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_purchase_order_customer"))
    private Customer orderedBy;

    @Column(nullable = false)
    private Currency paidIn;

    protected PurchaseOrder() {}

    public PurchaseOrder(Customer orderedBy, Currency paidIn) {
        this.orderedBy = orderedBy;
        this.paidIn = paidIn;
    }

    public Long getId() {
        return id;
    }

    public Customer getOrderedBy() {
        return orderedBy;
    }

    public Currency getPaidIn() {
        return paidIn;
    }
}
