package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

@Entity
@DiscriminatorValue("HOME")
public class HomePolicy extends Policy {

    @NotNull
    @Positive
    Integer livingSpace;

    @Valid
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "object_street"))
    @AttributeOverride(name = "postCode", column = @Column(name = "object_post_code"))
    @AttributeOverride(name = "city", column = @Column(name = "object_city"))
    @AttributeOverride(name = "country", column = @Column(name = "object_country"))
    Address object;
}
