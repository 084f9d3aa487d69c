package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class BankTransfer extends PaymentMethod {

    @Column(length = 34)
    String iBAN;

    String accountHolder;
}
