package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 70)")
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
