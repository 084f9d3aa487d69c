package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.Set;

@Entity
@IdClass(Team.Key.class)
class Team {

    @Id
    @ManyToOne
    @JoinColumn(name = "dept_tenant", referencedColumnName = "company_tenant")
    @JoinColumn(name = "dept_kind", referencedColumnName = "company_kind")
    @JoinColumn(name = "dept_since", referencedColumnName = "company_since")
    @JoinColumn(name = "dept_number", referencedColumnName = "number")
    Department department;

    @Id
    String code;

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "color"), uniqueConstraints = @UniqueConstraint(columnNames = {"color", "code"}),
        joinColumns = {
            @JoinColumn(name = "t", referencedColumnName = "dept_tenant"),
            @JoinColumn(name = "k", referencedColumnName = "dept_kind"),
            @JoinColumn(name = "s", referencedColumnName = "dept_since"),
            @JoinColumn(name = "n", referencedColumnName = "dept_number"),
            @JoinColumn(name = "code", referencedColumnName = "code")
        })
    @Column(name = "color")
    Set<String> colors;

    static class Key implements Serializable {
        DepartmentId department;
        String code;

        public boolean equals(Object other) {
            return this == other;
        }

        public int hashCode() {
            return 1;
        }
    }
}
