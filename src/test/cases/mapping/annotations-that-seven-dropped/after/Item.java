package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.IndexColumn;
import org.hibernate.annotations.LazyCollection;
import org.hibernate.annotations.LazyCollectionOption;
import org.hibernate.annotations.LazyToOne;
import org.hibernate.annotations.LazyToOneOption;
import org.hibernate.annotations.Polymorphism;
import org.hibernate.annotations.PolymorphismType;
import org.hibernate.annotations.Proxy;
import org.hibernate.annotations.SelectBeforeUpdate;
import org.hibernate.annotations.Target;

@Entity
@org.hibernate.annotations.Table(
        appliesTo = "Item",
        comment = "what is sold",
        indexes = @org.hibernate.annotations.Index(name = "ix_item_name", columnNames = "name"))
@org.hibernate.annotations.Tables({})
@Polymorphism(type = PolymorphismType.IMPLICIT)
@Proxy(lazy = false)
@SelectBeforeUpdate
class Item {

    @Id
    Long id;

    @org.hibernate.annotations.Index(name = "ix_item_code")
    String code;

    String name;

    @ElementCollection
    @IndexColumn(name = "place", base = 1)
    List<String> steps;

    @ManyToOne
    @org.hibernate.annotations.ForeignKey(name = "fk_whole")
    @LazyToOne(LazyToOneOption.FALSE)
    Item whole;

    @ElementCollection
    @LazyCollection(LazyCollectionOption.FALSE)
    Set<String> tags;

    @Embedded
    @Target(Coordinates.class)
    Place place;
}
