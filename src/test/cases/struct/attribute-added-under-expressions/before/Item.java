package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "zip_is_positive", constraints = "(address).zip > 0")
@Table(indexes = @Index(name = "ix_item_zip", columnList = "((address).zip)"))
class Item {

    @Id
    Long id;

    Address address;

    @Column(columnDefinition = "integer generated always as ((address).zip + 1) stored")
    Integer next;
}
