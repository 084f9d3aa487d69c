package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "BADGE", schema = "hr")
class Badge {

    @Id
    Integer employeeNumber;

    @MapsId
    @OneToOne
    @JoinColumn(name = "EMP_NO")
    Employee employee;

    @Column(name = "CHIP", columnDefinition = "bytea")
    byte[] chip;
}
