package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Item {

    @Id
    Long id;

    @Collate("C")
    String name;
}
