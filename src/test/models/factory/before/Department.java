package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@IdClass(DepartmentKey.class)
@Table(name = "DEPT", schema = "hr")
class Department {

    @Id
    @Column(name = "COMPANY", length = 4)
    String company;

    @Id
    @Column(name = "DEPT_NO")
    int number;

    @ManyToOne
    @JoinColumn(name = "PARENT_COMPANY", referencedColumnName = "COMPANY")
    @JoinColumn(name = "PARENT_NO", referencedColumnName = "DEPT_NO")
    Department parent;
}
