package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Invoice {

    @Id
    @GeneratedValue(generator = "invoices")
    @SequenceGenerator(name = "invoices", schema = "numbers", sequenceName = "invoice_numbers", allocationSize = 1)
    Long id;
}
