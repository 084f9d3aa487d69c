package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
class Poll {

    @Id
    Long id;

    @ElementCollection
    @OrderColumn
    List<String> answers;

    @ManyToMany
    @OrderColumn(name = "n")
    List<Poll> similar;
}
