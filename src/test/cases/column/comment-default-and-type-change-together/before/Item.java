package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Item {

    @Id
    Long id;

    @Comment("how many")
    @ColumnDefault("1")
    Integer value;
}
