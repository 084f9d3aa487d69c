package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Entity
public class PrivatePerson extends Policyholder {

    @NotNull
    @Size(max = 60)
    String givenName;

    @NotNull
    @Size(max = 60)
    String familyName;

    @Past
    @NotNull
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @NotNull
    MaritalStatus maritalStatus;
}
