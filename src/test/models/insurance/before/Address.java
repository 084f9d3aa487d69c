package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Length;

@Embeddable
public class Address {

    @NotBlank
    @Size(max = 80)
    String street;

    @PostCode
    String postCode;

    @NotEmpty
    @Length(max = 60)
    String city;

    @NotNull
    @Size(min = 2, max = 2)
    String country;
}
