package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when stamps is null then 'Letter' else 'Parcel' end")
class Letter {

    @Id
    Long id;
}
