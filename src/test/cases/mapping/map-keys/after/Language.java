package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Language {

    @Id
    String code;
}
