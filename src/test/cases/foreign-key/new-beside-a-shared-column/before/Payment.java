package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Payment {

    @Id
    Long id;

    Long tenant;
}
