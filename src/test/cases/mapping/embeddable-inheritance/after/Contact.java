package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorColumn(name = "contact_type", length = 12)
class Contact {

    @Column(nullable = false)
    String name;
}
