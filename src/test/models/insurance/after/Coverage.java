package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"policy_id", "peril"}))
public class Coverage {

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    @ManyToOne
    Policy policy;

    @NotNull
    @Enumerated(EnumType.STRING)
    Peril peril;

    @Amount
    BigDecimal insuredSum;

    @Min(0)
    @Max(50)
    @ColumnDefault("10")
    int deductiblePercent;

    @Valid
    @ManyToOne
    Reinsurer reinsurer;
}
