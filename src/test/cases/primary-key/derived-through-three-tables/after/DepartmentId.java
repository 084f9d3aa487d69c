package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class DepartmentId implements Serializable {

    CompanyId company;

    int number;

    public boolean equals(Object other) {
        return this == other;
    }

    public int hashCode() {
        return 1;
    }
}
