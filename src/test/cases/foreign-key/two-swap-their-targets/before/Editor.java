package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Editor {

    @Id
    Long id;
}
