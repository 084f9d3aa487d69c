package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "item_detail",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "item_id"),
        indexes = @Index(name = "ix_detail", columnList = "description"))
class Item {

    @Id
    Long id;

    String name;

    @Column(table = "item_detail", length = 4000)
    String description;
}
