package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("*/ \\u002a/ ''; drop table item; --")
class Item {

    @Id
    Long id;

    @Comment("it''s \"quoted\" \\ back, */ ends, \\u000a escapes, $$ {curly} 50% ? \n second line \t tab — ünï 🐘")
    String name;
}
