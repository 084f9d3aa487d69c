package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
class GiftVoucher {

    @Id
    @Column(length = 16)
    String voucherCode;

    @Column(precision = 8, scale = 2)
    BigDecimal remainingAmount;

    LocalDate expiresOn;
}
