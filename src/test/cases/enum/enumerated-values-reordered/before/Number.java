package model;

import jakarta.persistence.EnumeratedValue;

enum Number {
    TEN(10),
    TWENTY(20);

    @EnumeratedValue
    final int value;

    Number(int value) {
        this.value = value;
    }
}
