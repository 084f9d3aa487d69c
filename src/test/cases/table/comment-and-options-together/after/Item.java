package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(options = "with (fillfactor = 70)")
@Comment("what is sold")
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
