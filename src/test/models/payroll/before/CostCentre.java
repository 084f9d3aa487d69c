package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.Audited;

@Entity
@Audited
@AuditOverride(forClass = Tracked.class)
class CostCentre extends Tracked {

    @Id
    @Column(length = 8)
    String code;

    @Column(nullable = false)
    String name;

    @ManyToOne
    CostCentre parent;

    @OneToMany(mappedBy = "parent")
    Set<CostCentre> children;
}
