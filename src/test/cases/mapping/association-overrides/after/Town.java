package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Town {

    @Id
    Long id;
}
