package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Item {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "owner", foreignKey = @ForeignKey(name = "fk_item_owner"))
    Person owner;
}
