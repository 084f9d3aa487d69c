package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
class TaxAllowance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    String reason;

    @Column(precision = 9, scale = 2)
    BigDecimal yearly;
}
