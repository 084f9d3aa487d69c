package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.CollectionAuditTable;

@Entity
@Audited
@Table(name = "admission", indexes = @Index(name = "ix_admission_patient", columnList = "patient_id, admitted_at desc"))
class Admission extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "patient_id")
    Patient patient;

    @ManyToOne
    @JoinColumn(name = "bed_id")
    Bed bed;

    @Column(name = "admitted_at", nullable = false)
    LocalDateTime admittedAt;

    @Column(name = "discharged_at")
    LocalDateTime dischargedAt;

    @ElementCollection
    @CollectionTable(name = "admission_diagnosis")
    @OrderColumn(name = "rank")
    @CollectionAuditTable(name = "admission_diagnosis_log")
    List<Diagnosis> diagnoses;
}
