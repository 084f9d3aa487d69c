package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
@Table(name = "nurse")
class Nurse extends Employee {

    @ManyToMany(mappedBy = "nurses")
    @NotAudited
    Set<Ward> wards;
}
