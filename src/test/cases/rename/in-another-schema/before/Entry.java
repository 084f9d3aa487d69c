package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "entry", schema = "audit")
class Entry {

    @Id
    Long id;

    String note;
}
