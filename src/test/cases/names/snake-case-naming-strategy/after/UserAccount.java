package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(indexes = @Index(name = "ix_first_name", columnList = "firstName"))
class UserAccount {

    @Id
    Long id;

    String firstName;

    @ManyToOne
    UserAccount createdBy;

    @Column(name = "LastSeenAt")
    Instant lastSeen;
}
