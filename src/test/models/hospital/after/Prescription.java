package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import org.hibernate.envers.Audited;
import org.hibernate.envers.SecondaryAuditTable;

@Entity
@Audited(withModifiedFlag = true)
@Table(name = "prescription")
@SecondaryTable(name = "prescription_text")
@SecondaryAuditTable(secondaryTableName = "prescription_text", secondaryAuditTableName = "prescription_text_history")
class Prescription extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "admission_id")
    Admission admission;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pzn")
    Medication medication;

    @ManyToOne
    @JoinColumn(name = "prescribed_by")
    Doctor prescribedBy;

    @Column(name = "dose", precision = 10, scale = 4)
    BigDecimal dose;

    @Column(name = "valid_for")
    Duration validFor;

    @Column(table = "prescription_text", columnDefinition = "text")
    String instructions;
}
