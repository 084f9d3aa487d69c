package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class VendorMaterialKey implements Serializable {

    @Column(name = "LIFNR")
    Integer vendor;

    MaterialPart material;
}
