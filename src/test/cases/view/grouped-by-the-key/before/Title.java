package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, name as title from item group by id")
class Title {

    @Id
    Long id;

    String title;
}
