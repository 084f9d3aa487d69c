package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Page {

    @Id
    Long id;
}
