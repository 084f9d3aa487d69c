package model;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Cacheable
class AlphaCountry {

    @Id
    @Column(length = 2)
    String code;

    String name;
}
