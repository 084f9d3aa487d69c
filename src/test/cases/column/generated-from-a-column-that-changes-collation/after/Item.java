package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Item {

    @Id
    Long id;

    @Collate("und-x-icu")
    String name;

    @GeneratedColumn("length(name)")
    Integer letters;
}
