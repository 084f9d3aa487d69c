package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Other {

    @Id
    Long id;

    String name;
}
