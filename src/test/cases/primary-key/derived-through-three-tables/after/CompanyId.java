package model;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.type.YesNoConverter;

@Embeddable
class CompanyId implements Serializable {

    UUID tenant;

    @Convert(converter = YesNoConverter.class)
    Boolean kind;

    LocalDate since;

    public boolean equals(Object other) {
        return this == other;
    }

    public int hashCode() {
        return 1;
    }
}
