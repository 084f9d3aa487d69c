package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class UserAccount {

    @Id
    Long id;

    String firstName;

    @ManyToOne
    UserAccount createdBy;
}
