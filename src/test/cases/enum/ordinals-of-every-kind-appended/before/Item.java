package model;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;

@Entity
class Item {

    @Id
    Long id;

    State[] states;

    @Embedded
    Phase phase;

    @ElementCollection
    List<State> past;

    @ElementCollection
    @MapKeyEnumerated(EnumType.ORDINAL)
    Map<State, String> notes;
}
