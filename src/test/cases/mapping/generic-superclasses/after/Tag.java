package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Tag {

    @Id
    Long id;
}
