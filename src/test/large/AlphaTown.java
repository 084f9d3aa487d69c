package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
class AlphaTown {

    @Id
    Long id;

    @NaturalId
    @Column(length = 5)
    String code;
}
