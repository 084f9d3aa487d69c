package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("pg_catalog.gen_random_uuid( )")
    UUID value;

    @ColumnDefault("(random())")
    Double chance;
}
