package model;

import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

@Entity
@Audited
class ChristmasBonus extends Bonus {

    int year;
}
