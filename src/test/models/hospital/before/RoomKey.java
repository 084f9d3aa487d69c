package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class RoomKey implements Serializable {

    @Column(name = "building", length = 3)
    String building;

    @Column(name = "room_number")
    int number;
}
