package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select r.id, count(*) as number from ranked r group by r.id")
class Title {

    @Id
    Long id;

    Long number;
}
