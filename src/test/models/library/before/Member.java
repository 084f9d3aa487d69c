package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "members")
class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Embedded
    CardNumber card;

    @Column(length = 20)
    String familyName;

    @Column(nullable = false)
    String givenName;

    @ManyToOne
    MemberCategory category;

    @ElementCollection
    Set<String> interests;

    String loyaltyCard;
}
