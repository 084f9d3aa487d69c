package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "medication")
class Medication {

    @Id
    @Column(name = "pzn", length = 8)
    String pharmacyNumber;

    @Column(nullable = false)
    String name;

    @ElementCollection
    @CollectionTable(name = "medication_substance")
    Set<String> substances;
}
