package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Set;

@MappedSuperclass
abstract class Base<K extends Serializable, S extends Enum<S>> {

    @Id
    K id;

    @Enumerated(EnumType.STRING)
    S status;

    @Embedded
    Audit audit;

    @ElementCollection
    Set<S> past;

    @ManyToMany
    Set<Tag> tags;
}
