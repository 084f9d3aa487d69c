package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Listed {

    @Id
    Long id;

    String someName;
}
