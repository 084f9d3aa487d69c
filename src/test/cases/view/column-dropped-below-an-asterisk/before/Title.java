package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select * from item")
class Title {

    @Id
    Long id;

    String name;
}
