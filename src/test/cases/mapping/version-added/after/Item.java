package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Item {

    @Id
    Long id;

    String name;

    @Version
    Integer version;
}
