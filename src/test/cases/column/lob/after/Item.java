package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
class Item {

    @Id
    Long id;

    @Lob
    String note;

    @Lob
    byte[] picture;
}
