package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToOne;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Ticket extends Base<Long, Ticket.Status> {

    @OneToOne
    Tag main;

    enum Status {
        OPEN,
        DONE
    }
}
