package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Changelog;

@Entity
@Changelog
class Change {

    @Id
    @GeneratedValue
    @Changelog.ChangesetId
    Long id;

    @Changelog.Timestamp
    Instant moment;

    @ElementCollection
    @Changelog.ModifiedEntities
    Set<String> entities;
}
