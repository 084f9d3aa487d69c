package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
@SecondaryTable(name = "person_work")
class Person {

    @Id
    Long id;

    @Embedded
    @EmbeddedColumnNaming("home_%s")
    Address home;

    @Embedded
    @EmbeddedColumnNaming
    Address other;

    @Embedded
    @EmbeddedTable("person_work")
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "town", column = @Column(name = "work_town"))
    Address work;

    @Embedded
    @TargetEmbeddable(Coordinates.class)
    Place place;
}
