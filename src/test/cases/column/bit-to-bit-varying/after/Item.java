package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "bit varying(8)")
    String value;
}
