package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

@Entity
@Audited(withModifiedFlag = true)
@Table(name = "patient")
@PrimaryKeyJoinColumn(name = "person_id")
class Patient extends Person {

    @Column(name = "insurance_number", length = 20, unique = true)
    String insuranceNumber;

    @ManyToOne
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    @JoinColumn(name = "insurer_id")
    Insurer insurer;

    @ElementCollection
    @CollectionTable(name = "patient_allergy", joinColumns = @JoinColumn(name = "patient_id"))
    @AuditOverride(name = "remark", isAudited = false)
    Set<Allergy> allergies;

    @OneToMany(mappedBy = "patient")
    List<Admission> admissions;

    @Enumerated(EnumType.STRING)
    @Column(name = "blood_group", length = 3)
    BloodGroup bloodGroup;

    @Column(name = "waiting_room_note")
    String waitingRoomNote;
}
