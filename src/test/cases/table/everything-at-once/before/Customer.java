package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_customer_fax", columnList = "fax"))
class Customer {

    @Id
    Long id;

    @Column(length = 50)
    String name;

    String fax;

    @Column(nullable = false)
    Integer rank;
}
