package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Item {

    @Id
    Long id;

    int height;

    @GeneratedColumn("height * width")
    Integer area;

    @ColumnDefault("1")
    int width;
}
