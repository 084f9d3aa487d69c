package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.View;

@Entity
@Table(indexes = @Index(columnList = "title"))
@View(query = "select id, upper(name) as title, id as item_id from item")
class Title {

    @Id
    Long id;

    String title;

    @ManyToOne
    Item item;
}
