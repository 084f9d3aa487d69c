package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Country.Key.class)
class Country {

    @Id
    @Column(length = 2)
    String code;

    @Id
    int since;

    String name;

    static class Key implements Serializable {
        String code;
        int since;

        public boolean equals(Object other) {
            return this == other;
        }

        public int hashCode() {
            return 1;
        }
    }
}
