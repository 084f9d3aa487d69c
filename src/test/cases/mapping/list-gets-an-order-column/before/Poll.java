package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
class Poll {

    @Id
    Long id;

    @ElementCollection
    List<String> answers;

    @ManyToMany
    List<Poll> similar;
}
