package model;

import java.io.Serializable;

public class Key implements Serializable {

    private String owner;
    private int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Key;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
