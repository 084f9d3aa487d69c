package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;

@Entity
@AssociationOverride(
        name = "place",
        joinColumns = @JoinColumn(name = "place_of_birth"),
        foreignKey = @ForeignKey(name = "fk_person_birth"))
class Person extends Located {

    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street"))
    @AssociationOverrides({
        @AssociationOverride(name = "town", joinColumns = @JoinColumn(name = "home_town")),
        @AssociationOverride(
                name = "neighbours",
                joinTable =
                        @JoinTable(
                                name = "home_neighbours",
                                joinColumns = @JoinColumn(name = "person"),
                                inverseJoinColumns = @JoinColumn(name = "town")))
    })
    Address home;

    @Embedded
    @AssociationOverride(name = "neighbours", joinTable = @JoinTable(name = "work_neighbours"))
    @AssociationOverride(name = "town", joinColumns = @JoinColumn(name = "work_town"))
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    Address work;
}
