package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

@Entity
@Immutable
@Subselect("select name, count(*) as items from item group by name")
@Synchronize("item")
class Counted {

    @Id
    String name;

    long items;
}
