package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Found {

    @Id
    Long id;

    String someName;
}
