package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Stock.Key.class)
class Stock {

    @Id
    String shop;

    @Id
    String article;

    int amount;

    static class Key implements Serializable {
        String shop;
        String article;

        public boolean equals(Object other) {
            return this == other;
        }

        public int hashCode() {
            return 1;
        }
    }
}
