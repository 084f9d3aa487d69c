package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class CreditCard extends PaymentMethod {

    @Column(length = 4)
    String lastFourDigits;

    YearMonthText validUntil;
}
