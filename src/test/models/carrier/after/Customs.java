package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Customs {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToOne(optional = false)
    Shipment shipment;

    @AttributeOverride(name = "amount", column = @Column(name = "declared", precision = 12, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "declared_currency", length = 3))
    Money declaredValue;

    @Column(length = 2)
    CountryCode country;

    @Column(columnDefinition = "text[]")
    String[] documents;
}
