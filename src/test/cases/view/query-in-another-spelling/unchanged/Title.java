package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "SELECT item.id,\n  UPPER(Item.name)  AS  title\nFROM Item;")
class Title {

    @Id
    Long id;

    String title;
}
