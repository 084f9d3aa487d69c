package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class MaterialPart implements Serializable {

    @Column(name = "MANDT", length = 3)
    String client;

    @Column(name = "MATNR", length = 18)
    String number;
}
