package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class State {

    @Id
    Long id;

    String label;
}
