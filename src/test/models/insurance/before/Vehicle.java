package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Entity
public class Vehicle {

    @Id
    @Size(min = 17, max = 17)
    @Column(length = 17)
    String vin;

    @NotNull
    @Size(max = 12)
    String plate;

    @Min(1886)
    short builtIn;

    @Positive
    @NotNull
    Double horsePower;

    @AssertTrue
    boolean registered;

    @Null
    @Transient
    String neverStored;
}
