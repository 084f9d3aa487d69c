package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ranks {

    @Id
    Long id;

    Long number;
}
