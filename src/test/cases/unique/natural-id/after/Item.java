package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
class Item {

    @Id
    Long id;

    @NaturalId
    String code;

    @NaturalId
    String area;
}
