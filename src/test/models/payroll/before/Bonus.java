package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Bonus {

    @Id
    @GeneratedValue
    Long id;

    @Column(precision = 10, scale = 2)
    BigDecimal amount;
}
