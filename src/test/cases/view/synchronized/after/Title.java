package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Synchronize("item")
@View(query = "select id, upper(name) as title from item")
class Title {

    @Id
    Long id;

    String title;
}
