package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorValue("phone")
class Phone extends Contact {

    @Column(nullable = false)
    String number;
}
