package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_city", columnNames = {"name", "country_iso"}))
class City {

    @Id
    Long id;

    String name;

    @ManyToOne
    @JoinColumn(name = "country_iso")
    Country country;
}
