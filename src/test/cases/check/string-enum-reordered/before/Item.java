package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    State state;
}
