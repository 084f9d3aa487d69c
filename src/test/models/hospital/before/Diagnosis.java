package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
class Diagnosis {

    @Column(name = "icd_code", length = 7, nullable = false)
    String code;

    boolean confirmed;

    @ManyToOne
    @JoinColumn(name = "made_by")
    Doctor madeBy;
}
