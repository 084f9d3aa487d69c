package model;

import dev.retort.annotation.RenamedFrom;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@RenamedFrom("item")
@Table(name = "product")
class Item {

    @Id
    Long id;

    @RenamedFrom({"text", "note"})
    String remark;

    @Embedded
    Address address;

    @RenamedFrom("item_tag")
    @ElementCollection
    @CollectionTable(name = "label")
    Set<String> tags;
}
