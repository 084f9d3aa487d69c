package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(AccountId.class)
class Account {

    @Id
    Long tenant;

    @Id
    Long number;
}
