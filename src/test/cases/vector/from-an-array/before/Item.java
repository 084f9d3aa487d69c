package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    float[] embedding;
}
