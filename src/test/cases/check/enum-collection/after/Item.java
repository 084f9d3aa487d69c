package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Item {

    @Id
    Long id;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<State> states;
}
