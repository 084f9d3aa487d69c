package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
class ScheduleLineKey implements Serializable {

    OrderItemKey item;

    @Column(name = "ETENR")
    short line;
}
