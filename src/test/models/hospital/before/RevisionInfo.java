package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.envers.ModifiedEntityNames;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** Who changed what in one transaction, and why. */
@Entity
@RevisionEntity(RevisionAuthor.class)
@Table(name = "revision_info")
class RevisionInfo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_numbers")
    @SequenceGenerator(name = "revision_numbers", sequenceName = "revision_numbers", allocationSize = 10)
    @RevisionNumber
    long number;

    @RevisionTimestamp
    @Column(name = "happened_at", nullable = false)
    Instant happenedAt;

    @Column(name = "user_name", length = 40)
    String userName;

    String reason;

    @ElementCollection
    @CollectionTable(name = "revision_entities", joinColumns = @JoinColumn(name = "revision_number"))
    @Column(name = "entity_name")
    @ModifiedEntityNames
    Set<String> entityNames;
}
