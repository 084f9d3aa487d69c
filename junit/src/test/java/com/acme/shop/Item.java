package com.acme.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that is sold; its price was a number with two decimals once. */
@Entity
@Table(name = "items")
public class Item {

    @Id
    private Long id;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "price_cents", nullable = false)
    private long priceCents;
}
