package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = {
    @Index(name = "ix_item_lower", columnList = "(lower(note)), rank"),
    @Index(name = "ix_item_live", columnList = "rank", options = "where note is not null and date > '2020-01-01'")
})
@Check(name = "ck_item", constraints = "note in ('a', 'b') or length(note) > 3 and note <> 'note'")
class Item {

    @Id
    Long id;

    String note;

    Integer rank;

    java.time.LocalDate date;

    @GeneratedColumn("upper(note) || 'note'")
    String loud;
}
