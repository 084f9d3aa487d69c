package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Item {

    @Id
    Long id;

    @ElementCollection
    List<Address> addresses;
}
