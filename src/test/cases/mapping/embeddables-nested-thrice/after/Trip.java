package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Map;

@Entity
class Trip {

    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "from.place.lat", column = @Column(name = "from_lat", precision = 9, scale = 6, nullable = false))
    @AttributeOverride(name = "from.place.lon", column = @Column(name = "from_lon", precision = 9, scale = 6))
    @AttributeOverride(name = "from.at", column = @Column(name = "from_at"))
    @AttributeOverride(name = "to.place.lat", column = @Column(name = "to_lat", precision = 9, scale = 6))
    @AttributeOverride(name = "to.place.lon", column = @Column(name = "to_lon", columnDefinition = "numeric(9,6) default 0"))
    @AttributeOverride(name = "to.at", column = @Column(name = "to_at", secondPrecision = 0))
    @AssociationOverride(name = "from.stop", joinColumns = @JoinColumn(name = "from_stop", foreignKey = @ForeignKey(name = "fk_from")))
    @AssociationOverride(name = "to.stop", joinColumns = @JoinColumn(name = "to_stop", nullable = false))
    Leg leg;

    @ElementCollection
    @AttributeOverride(name = "value.from.place.lat", column = @Column(name = "a"))
    @AttributeOverride(name = "value.from.place.lon", column = @Column(name = "b"))
    @AttributeOverride(name = "value.from.at", column = @Column(name = "c"))
    @AttributeOverride(name = "value.to.place.lat", column = @Column(name = "d"))
    @AttributeOverride(name = "value.to.place.lon", column = @Column(name = "e"))
    @AttributeOverride(name = "value.to.at", column = @Column(name = "f"))
    @AssociationOverride(name = "value.from.stop", joinColumns = @JoinColumn(name = "g"))
    @AssociationOverride(name = "value.to.stop", joinColumns = @JoinColumn(name = "h"))
    Map<Day, Leg> legs;

    enum Day {
        MON,
        TUE
    }
}
