package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "severity"))
class Bug extends Ticket {

    @Column(nullable = false, unique = true)
    int severity;
}
