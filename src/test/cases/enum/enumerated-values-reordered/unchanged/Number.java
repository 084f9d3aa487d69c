package model;

import jakarta.persistence.EnumeratedValue;

enum Number {
    TWENTY(20),
    TEN(10);

    @EnumeratedValue
    final int value;

    Number(int value) {
        this.value = value;
    }
}
