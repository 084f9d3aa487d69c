package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "log", schema = "audit")
class Entry {

    @Id
    Long id;

    String remark;
}
