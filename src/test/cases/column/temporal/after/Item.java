package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.Date;

@Entity
class Item {

    @Id
    Long id;

    @Temporal(TemporalType.DATE)
    Date day;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Calendar moment;

    java.sql.Date sqlDate;

    java.sql.Time sqlTime;

    java.sql.Timestamp sqlTimestamp;

    Date plain;
}
