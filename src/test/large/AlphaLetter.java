package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

@Entity
@Audited(withModifiedFlag = true)
class AlphaLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @NotNull
    @Size(max = 80)
    String subject;

    @ManyToOne
    AlphaSender sender;

    @ElementCollection
    Set<String> copies;

    @ManyToMany
    Set<AlphaSender> readers;
}
