package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "\"it's a.schema\"")
class Part {

    @Id
    Long id;
}
