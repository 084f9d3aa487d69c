package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.Audited;

@Entity
@Audited
@AuditOverride(forClass = Identified.class, isAudited = true)
@Table(name = "appointment")
class Appointment extends Identified {

    @ManyToOne
    Patient patient;

    @ManyToOne
    Doctor doctor;

    @Column(name = "starts_at")
    OffsetDateTime startsAt;

    String note;
}
