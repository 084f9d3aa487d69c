package model;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Company extends Policyholder {

    @NotBlank
    @Size(max = 200)
    String legalName;

    @NotNull
    @Size(min = 9, max = 14)
    String registrationNumber;

    @Min(0)
    @Max(5000000)
    int employees;

    @Size(max = 35)
    String vatNumber;
}
