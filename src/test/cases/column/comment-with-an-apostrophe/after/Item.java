package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("What's sold")
class Item {

    @Id
    Long id;

    @Comment("The customer's name; he's asked twice")
    String name;
}
