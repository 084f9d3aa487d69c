package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Owned("a clerk")
class Item {

    @Id
    Long id;
}
