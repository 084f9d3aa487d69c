package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
class TaxCard {

    @Id
    Long id;

    @MapsId
    @OneToOne
    Employee employee;

    @Enumerated(EnumType.STRING)
    TaxClass taxClass;

    @ManyToMany
    Set<TaxAllowance> allowances;
}
