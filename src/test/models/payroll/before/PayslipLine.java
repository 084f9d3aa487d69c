package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "payslip_line")
class PayslipLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employee_id", referencedColumnName = "employee_id")
    @JoinColumn(name = "pay_month", referencedColumnName = "pay_month")
    Payslip payslip;

    int position;
    String label;

    @Column(precision = 10, scale = 2)
    BigDecimal amount;
}
