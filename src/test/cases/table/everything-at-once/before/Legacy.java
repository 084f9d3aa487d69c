package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Legacy {

    @Id
    Long id;

    String note;
}
