package model;

import java.io.Serializable;

class AcquisitionKey implements Serializable {

    int year;
    String number;

    @Override
    public boolean equals(Object other) {
        return other instanceof AcquisitionKey that && year == that.year && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return year;
    }
}
