package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
class Wish extends Ticket {

    @ElementCollection
    @OrderColumn
    List<Audit> audits;

    @ManyToOne
    Ticket parent;
}
