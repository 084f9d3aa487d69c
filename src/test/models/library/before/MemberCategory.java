package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class MemberCategory {

    @Id
    @Column(length = 4)
    String code;

    @Column(name = "max_loans")
    short maxLoans;
}
