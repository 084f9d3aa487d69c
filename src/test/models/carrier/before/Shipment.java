package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Shipment {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Depot origin;

    @ManyToOne
    Depot destination;

    @AttributeOverride(name = "amount", column = @Column(name = "freight", precision = 12, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "freight_currency", length = 3))
    Money freight;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    ShipmentState state;

    @OneToMany
    @JoinColumn(name = "shipment_id")
    List<Parcel> parcels;
}
