package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "vaccination")
class Vaccination extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "patient_id")
    Patient patient;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pzn")
    Medication vaccine;

    @Column(name = "given_on", nullable = false)
    LocalDate givenOn;
}
