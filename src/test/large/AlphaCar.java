package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;

@Entity
@DiscriminatorValue("1")
@PrimaryKeyJoinColumns(@PrimaryKeyJoinColumn(name = "vehicle_id"))
class AlphaCar extends AlphaVehicle {

    int doors;
}
