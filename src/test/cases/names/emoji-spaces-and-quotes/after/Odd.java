package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "`odd 🐘 table`", indexes = @Index(name = "ix_odd", columnList = "`🐘 elephant`"))
class Odd {

    @Id
    Long id;

    @Column(name = "`with space`", unique = true)
    String space;

    @Column(name = "`🐘 elephant`")
    @Comment("🐘")
    String elephant;

    @Column(name = "`it's`")
    @Check(constraints = "\"it's\" > 0")
    Integer apostrophe;

    @Column(name = "`dot.ted`")
    Integer dotted;
}
