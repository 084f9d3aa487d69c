package model;

import java.io.Serializable;

class PlaceId implements Serializable {

    Integer country;

    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceId id && country.equals(id.country) && number.equals(id.number);
    }

    @Override
    public int hashCode() {
        return 31 * country + number;
    }
}
