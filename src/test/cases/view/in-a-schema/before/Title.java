package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.View;

@Entity
@Table(schema = "stock")
@View(query = "select * from stock.item")
class Title {

    @Id
    Long id;

    String name;
}
