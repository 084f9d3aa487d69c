package model;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Parent;

@Embeddable
class AlphaBox {

    int number;
    String office;

    @Parent
    AlphaHousehold household;
}
