package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class Company {

    @EmbeddedId
    CompanyId id;
}
