package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    State state;
}
