package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.Serializable;
import java.util.List;
import org.hibernate.envers.Audited;

@Entity
@Audited
@IdClass(Payslip.Key.class)
class Payslip {

    @Id
    @ManyToOne
    Employee employee;

    @Id
    @Column(name = "pay_month", length = 7)
    String month;

    @OneToMany(mappedBy = "payslip", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<PayslipLine> lines;

    @Lob
    byte[] printed;

    static class Key implements Serializable {
        Long employee;
        String month;
    }
}
