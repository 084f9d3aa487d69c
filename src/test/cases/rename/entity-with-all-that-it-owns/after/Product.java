package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Product {

    @Id
    Long id;

    @ManyToOne
    Client madeFor;
}
