package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class MaterialTextKey implements Serializable {

    @Column(name = "MANDT", length = 3)
    String client;

    @Column(name = "MATNR", length = 18)
    String number;

    @Column(name = "SPRAS", length = 2)
    String language;
}
