package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "insurer")
class Insurer extends Identified {

    @Column(length = 100, nullable = false)
    String name;
}
