package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("What is sold")
class Item {

    @Id
    Long id;

    @Comment("The name")
    String name;
}
