package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    String amount;

    @jakarta.persistence.Column(nullable = false)
    String gone;
}
