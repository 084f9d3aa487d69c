package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Receipt {

    @Id
    @GeneratedValue(generator = "receipts")
    @SequenceGenerator(name = "receipts", sequenceName = "numbers", allocationSize = 1)
    Long id;
}
