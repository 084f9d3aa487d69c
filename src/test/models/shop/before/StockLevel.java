package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class StockLevel {

    @Id
    Long id;

    @MapsId
    @OneToOne
    PhysicalProduct product;

    int unitsOnHand;
    int unitsReserved;

    @Column(name = "reorderBelow")
    Integer reorderThreshold;
}
