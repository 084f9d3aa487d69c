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
import org.hibernate.envers.RelationTargetAuditMode;
import org.hibernate.envers.SecondaryAuditTable;

@Entity
@Audited
@Table(name = "prescription")
@SecondaryTable(name = "prescription_text")
@SecondaryAuditTable(secondaryTableName = "prescription_text", secondaryAuditTableName = "prescription_text_history")
class Prescription extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "admission_id")
    Admission admission;

    @ManyToOne(optional = false)
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    @JoinColumn(name = "pzn")
    Medication medication;

    @Column(name = "dose", precision = 8, scale = 3)
    BigDecimal dose;

    @Column(name = "valid_for")
    Duration validFor;

    @Column(table = "prescription_text", length = 4000)
    String instructions;
}
