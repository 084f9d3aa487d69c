package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditOverrides;
import org.hibernate.envers.Audited;

@Entity
@Audited
@AuditOverrides({
    @AuditOverride(forClass = Tracked.class, name = "changedBy"),
    @AuditOverride(forClass = Tracked.class, name = "version", isAudited = false)
})
class Employee extends Tracked {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    @Embedded
    BankAccount account;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "employee_id", nullable = false)
    @AuditMappedBy(mappedBy = "employee")
    Set<Contract> contracts;

    @OneToOne(mappedBy = "employee")
    TaxCard taxCard;

    @OneToMany
    @JoinTable(name = "employee_bonus")
    @AuditJoinTable(name = "employee_bonus_log", schema = "audit")
    List<Bonus> bonuses;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "days")
    Map<AbsenceKind, Integer> allowances;
}
