package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Item {

    @Id
    Long id;

    @Column(name = "title", length = 40)
    String name;

    @Transient
    String note;
}
