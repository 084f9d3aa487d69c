package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;

@Entity
class Item {

    @Id
    Long id;

    @Bag
    @ElementCollection
    List<String> bag;

    @ElementCollection
    @CollectionId(column = @Column(name = "tag_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<String> tags;
}
