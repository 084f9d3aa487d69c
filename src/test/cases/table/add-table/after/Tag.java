package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Tag {

    @Id
    Long id;

    @Column(nullable = false, length = 40)
    String label;
}
