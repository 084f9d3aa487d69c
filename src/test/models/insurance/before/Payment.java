package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.URL;

@Entity
public class Payment {

    @EmbeddedId
    PaymentKey key;

    @Amount
    BigDecimal amount;

    @URL
    @Size(max = 500)
    String receipt;

    @CreditCardNumber
    @Size(max = 19)
    String cardNumber;
}
