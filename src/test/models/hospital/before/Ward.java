package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;

@Entity
@Audited
@AuditTable("ward_changes")
@Table(name = "ward")
class Ward extends Identified {

    @Column(nullable = false, unique = true)
    String name;

    @ManyToOne
    @JoinColumn(name = "head_id")
    Doctor head;

    @OneToMany
    @JoinColumn(name = "ward_id")
    @AuditJoinTable(
            name = "ward_room_changes",
            inverseJoinColumns = {@JoinColumn(name = "building"), @JoinColumn(name = "room_number")})
    List<Room> rooms;

    @ManyToMany
    @JoinTable(
            name = "ward_nurse",
            joinColumns = @JoinColumn(name = "ward_id"),
            inverseJoinColumns = @JoinColumn(name = "nurse_id"))
    @AuditJoinTable(name = "ward_nurse_changes")
    Set<Nurse> nurses;
}
