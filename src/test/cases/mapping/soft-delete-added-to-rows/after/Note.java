package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete
class Note {

    @Id
    Long id;

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<String> tags;
}
