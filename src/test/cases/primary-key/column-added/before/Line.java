package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Line.Key.class)
class Line {

    @Id
    Long orderId;

    @Id
    Integer position;

    String variant;

    static class Key implements Serializable {

        Long orderId;

        Integer position;
    }
}
