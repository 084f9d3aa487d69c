package model;

import java.io.Serializable;
import java.util.Date;

class Reminder implements Serializable {

    Date sent;
    String channel;

    @Override
    public boolean equals(Object other) {
        return other instanceof Reminder that && sent.equals(that.sent) && channel.equals(that.channel);
    }

    @Override
    public int hashCode() {
        return sent.hashCode();
    }
}
