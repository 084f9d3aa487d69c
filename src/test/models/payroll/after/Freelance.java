package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

@Entity
@Audited
@DiscriminatorValue("FREELANCE")
class Freelance extends Contract {

    @Column(length = 20)
    String vatNumber;
}
