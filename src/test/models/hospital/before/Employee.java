package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
@Table(name = "employee")
abstract class Employee extends Person {

    @Column(name = "staff_number", unique = true, nullable = false)
    Integer staffNumber;

    @Column(name = "salary", precision = 10, scale = 2)
    @NotAudited
    BigDecimal salary;
}
