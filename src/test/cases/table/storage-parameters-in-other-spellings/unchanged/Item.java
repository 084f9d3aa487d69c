package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "WITH (Autovacuum_Enabled=false, FILLFACTOR='70')")
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
