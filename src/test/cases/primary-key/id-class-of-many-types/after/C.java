package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity
@IdClass(C.Key.class)
class C {

    @Id
    @ManyToOne
    B b;

    @Id
    @OneToOne
    D d;

    static class Key implements Serializable {
        short b;
        String d;

        public boolean equals(Object other) {
            return this == other;
        }

        public int hashCode() {
            return 1;
        }
    }
}
