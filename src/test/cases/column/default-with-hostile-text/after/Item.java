package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("'it''s \"quoted\" \\\\ */ \\\\u000a {d} ? -- 🐘'")
    String name;

    @ColumnDefault("E'back\\\\slash\\n'")
    String escaped;
}
