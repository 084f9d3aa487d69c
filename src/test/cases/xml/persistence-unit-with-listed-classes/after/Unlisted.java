package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Unlisted {

    @Id
    Long id;
}
