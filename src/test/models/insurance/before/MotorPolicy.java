package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;

@Entity
@DiscriminatorValue("MOTOR")
public class MotorPolicy extends Policy {

    @NotNull
    @OneToOne
    Vehicle vehicle;

    @Range(min = 0, max = 35)
    Integer noClaimsClass;
}
