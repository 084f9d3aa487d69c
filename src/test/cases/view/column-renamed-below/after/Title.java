package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, upper(label) as title from item")
class Title {

    @Id
    Long id;

    String title;
}
