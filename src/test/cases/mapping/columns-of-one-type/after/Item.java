package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Columns;

@Entity
class Item {

    @Id
    Long id;

    @Columns(columns = @Column(name = "label", length = 40, nullable = false))
    String name;
}
