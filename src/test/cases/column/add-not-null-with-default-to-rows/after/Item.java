package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Item {

    @Id
    Long id;

    String name;

    @Column(nullable = false)
    @ColumnDefault("0.0")
    @Comment("0.0 to 5.0")
    double rating;
}
