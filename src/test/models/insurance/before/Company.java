package model;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
public class Company extends Policyholder {

    @NotBlank
    @Size(max = 120)
    String legalName;

    @NotNull
    @Size(min = 9, max = 14)
    String registrationNumber;

    @Min(1)
    @Max(1000000)
    int employees;

    @DecimalMin("0.0")
    @DecimalMax(value = "100.0", inclusive = false)
    BigDecimal shareOfPublicOwners;
}
