package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "doctor")
class Doctor extends Employee {

    @ElementCollection
    @CollectionTable(name = "doctor_specialty", joinColumns = @JoinColumn(name = "doctor_id"))
    @Column(name = "specialty")
    @OrderColumn(name = "place")
    List<String> specialties;
}
