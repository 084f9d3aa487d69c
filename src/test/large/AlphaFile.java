package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@Audited.Table(name = "alpha_file_history", changesetIdColumn = "change", modificationTypeColumn = "kind")
class AlphaFile {

    @Id
    Long id;

    String name;

    @Audited.Excluded
    String secret;

    @ElementCollection
    @Audited.CollectionTable(name = "alpha_file_tags_history")
    Set<String> tags;
}
