package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Stop {

    @Id
    int id;
}
