package model;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "lab_order")
class LabOrder extends Identified {

    @ManyToOne
    @JoinColumn(name = "admission_id")
    Admission admission;

    @OneToMany(mappedBy = "order")
    @MapKey(name = "parameter")
    Map<String, LabResult> results;

    @Lob
    byte[] scan;
}
