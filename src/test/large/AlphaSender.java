package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.envers.Audited;

@Entity
@Audited
class AlphaSender {

    @Id
    @GeneratedValue
    Long id;

    @Min(1)
    @Max(99)
    int rank;

    @Access(AccessType.PROPERTY)
    @Column(name = "name", columnDefinition = "varchar(40)")
    private String name;

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }
}
