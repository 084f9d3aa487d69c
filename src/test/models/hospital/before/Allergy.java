package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class Allergy {

    @Column(length = 80, nullable = false)
    String substance;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Severity severity;

    String remark;
}
