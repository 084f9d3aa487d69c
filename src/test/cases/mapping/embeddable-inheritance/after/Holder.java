package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Holder {

    @Id
    Long id;

    @Embedded
    Contact contact;

    @ElementCollection
    Set<Contact> others;
}
