package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.RowId;

@Entity
@RowId("ctid")
class AlphaPage {

    @Id
    Long id;

    @PartitionKey
    int part;
}
