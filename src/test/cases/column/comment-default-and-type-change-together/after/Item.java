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

    @Comment("how much")
    @ColumnDefault("2")
    @Column(nullable = false)
    Long value;
}
