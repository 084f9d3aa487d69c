package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

@Entity
@IdClass(A.Key.class)
class A {

    @Id
    LocalDate day;

    @Id
    @Enumerated
    Kind kind;

    @Id
    UUID token;

    @Id
    OffsetDateTime at;

    @Id
    BigDecimal amount;

    @Id
    byte[] hash;

    @Id
    char letter;

    @Id
    boolean flag;

    enum Kind {
        X,
        Y
    }

    static class Key implements Serializable {
        LocalDate day;
        Kind kind;
        UUID token;
        OffsetDateTime at;
        BigDecimal amount;
        byte[] hash;
        char letter;
        boolean flag;

        public boolean equals(Object other) {
            return this == other;
        }

        public int hashCode() {
            return 1;
        }
    }
}
