package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

@Entity
@DiscriminatorValue("LIFE")
public class LifePolicy extends Policy {

    @Size(min = 1)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "policy_id")
    List<Beneficiary> beneficiaries;

    @Digits(integer = 3, fraction = 4)
    BigDecimal guaranteedRate;
}
