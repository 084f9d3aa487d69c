package model;

import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Special extends Item {

    int price;
}
