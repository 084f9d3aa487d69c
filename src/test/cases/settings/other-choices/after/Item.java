package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen")
    @SequenceGenerator(name = "gen")
    Long id;

    boolean z;

    Instant at;

    Duration took;

    UUID token;

    Integer[] numbers;

    @Enumerated
    State state;

    @Enumerated(EnumType.STRING)
    State other;

    OffsetDateTime off;

    ZonedDateTime zoned;

    String text;

    @ElementCollection
    List<String> words;

    @ManyToMany
    List<Item> others;
}
