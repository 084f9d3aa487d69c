package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal
class Price {

    @Id
    Long id;

    int amount;
}
