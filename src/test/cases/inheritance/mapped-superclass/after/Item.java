package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item extends Timed {

    @Id
    Long id;

    String name;
}
