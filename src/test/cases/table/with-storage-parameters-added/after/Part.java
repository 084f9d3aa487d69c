package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 50)")
class Part {

    @Id
    Long id;

    String code;
}
