package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "item")
class Summary {

    @Id
    Long id;

    @Column(length = 500)
    String summary;
}
