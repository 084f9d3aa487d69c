package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;

@Embeddable
class Sub {

    @Column(nullable = false)
    String a;

    @ManyToOne(optional = false)
    Owner b;

    @Enumerated(EnumType.STRING)
    @Column(length = 5, nullable = false)
    Kind kind;

    @Embedded
    Deep deep;

    enum Kind {
        A,
        B
    }
}
