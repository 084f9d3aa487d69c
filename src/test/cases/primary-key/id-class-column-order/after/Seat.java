package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Seat.Key.class)
class Seat {

    @Id
    String zone;

    @Id
    int row;

    @Id
    long hall;

    String note;

    static class Key implements Serializable {

        long hall;

        String zone;

        int row;
    }
}
