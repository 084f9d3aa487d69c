package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
@SecondaryTable(name = "alpha_household_summer")
class AlphaHousehold {

    @Id
    Long id;

    @Embedded
    @AttributeOverrides(@AttributeOverride(name = "street", column = @Column(name = "home_street")))
    @AssociationOverrides({
        @AssociationOverride(name = "town", joinColumns = @JoinColumn(name = "home_town")),
        @AssociationOverride(
                name = "neighbours",
                joinTable =
                        @JoinTable(
                                name = "alpha_home_neighbours",
                                joinColumns = @JoinColumn(name = "household"),
                                inverseJoinColumns = @JoinColumn(name = "town")))
    })
    AlphaAddress home;

    @Embedded
    @EmbeddedColumnNaming("post_%s")
    AlphaBox post;

    @Embedded
    @EmbeddedTable("alpha_household_summer")
    @AttributeOverride(name = "number", column = @Column(name = "summer_number"))
    @AttributeOverride(name = "office", column = @Column(name = "summer_office"))
    AlphaBox summer;

    @Embedded
    @TargetEmbeddable(Point.class)
    Place place;
}
