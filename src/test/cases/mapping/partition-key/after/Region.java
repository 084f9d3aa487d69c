package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.RowId;

@Entity
@RowId("ctid")
@IdClass(Region.Key.class)
class Region {

    @Id
    Long id;

    @Id
    @PartitionKey
    int part;

    record Key(Long id, int part) implements Serializable {}
}
