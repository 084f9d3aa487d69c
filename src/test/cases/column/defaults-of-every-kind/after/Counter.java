package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Counter {

    @Id
    @GeneratedValue(generator = "n")
    @SequenceGenerator(name = "n", sequenceName = "item_number", allocationSize = 1)
    Long id;
}
