package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "line_of_business", length = 8)
@Check(name = "ck_policy_period", constraints = "starts_on < ends_on")
public abstract class Policy {

    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @NotNull
    @Size(max = 12)
    String policyNumber;

    @NotNull
    @ManyToOne
    Policyholder holder;

    @ManyToOne(fetch = FetchType.LAZY)
    Agent soldBy;

    @NotNull
    @Column(name = "starts_on")
    LocalDate startsOn;

    @Future
    @Column(name = "ends_on")
    LocalDate endsOn;

    @Amount
    BigDecimal yearlyPremium;

    @OneToMany(mappedBy = "policy", cascade = CascadeType.ALL)
    @NotEmpty
    Set<@Valid Coverage> coverages;
}
