package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class UserAccount {

    @Id
    Long id;

    String firstName;
}
