package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, lower(name) as title from item where name is not null")
class Title {

    @Id
    Long id;

    String title;
}
