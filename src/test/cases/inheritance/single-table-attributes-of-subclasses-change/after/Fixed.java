package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@DiscriminatorValue("FIXED")
class Fixed extends Save {

    @ManyToOne(optional = false)
    Giro pays;
}
