package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.envers.ModifiedEntityNames;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

@Entity
@RevisionEntity
@Table(name = "changes")
class Change {

    @Id
    @GeneratedValue
    @RevisionNumber
    Long id;

    @RevisionTimestamp
    long moment;

    String author;

    @ElementCollection
    @CollectionTable(name = "changed_entities")
    @ModifiedEntityNames
    Set<String> entities;
}
