package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Item {

    @Id
    Long id;

    String note;

    @Embedded
    Address address;

    @ElementCollection
    @CollectionTable(name = "item_tag")
    Set<String> tags;
}
