package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

@Embeddable
public class PaymentKey implements Serializable {

    @NotNull
    @Size(max = 12)
    String policyNumber;

    @Min(1)
    int instalment;
}
