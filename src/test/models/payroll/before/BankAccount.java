package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.envers.Audited;

@Embeddable
@Audited
class BankAccount {

    @Column(length = 34)
    String iban;

    @Column(length = 11)
    String bic;
}
