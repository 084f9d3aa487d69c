package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = {
    @Index(name = "ix_item_lower", columnList = "(lower(lower)), rank"),
    @Index(name = "ix_item_live", columnList = "rank", options = "where lower is not null and date > '2020-01-01'")
})
@Check(name = "ck_item", constraints = "lower in ('a', 'b') or length(lower) > 3 and lower <> 'note'")
class Item {

    @Id
    Long id;

    String lower;

    Integer rank;

    java.time.LocalDate date;

    @GeneratedColumn("upper(lower) || 'note'")
    String loud;
}
