package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, rank from item where rank > 1")
class Ranked {

    @Id
    Long id;

    Integer rank;
}
