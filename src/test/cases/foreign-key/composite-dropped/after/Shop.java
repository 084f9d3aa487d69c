package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {

    @Id
    Long id;
}
