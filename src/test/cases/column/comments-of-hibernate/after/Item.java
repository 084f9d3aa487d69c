package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity
@Comment("what is sold")
class Item {

    @Id
    @Comment("a number")
    Long id;

    @Comments(@Comment("as printed"))
    String name;

    @ElementCollection
    @Comment("words to find it by")
    Set<String> tags;

    @ManyToOne
    @Comment("what it is a part of")
    Item whole;
}
