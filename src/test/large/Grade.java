package model;

import jakarta.persistence.EnumeratedValue;

enum Grade {
    FIRST(10),
    SECOND(20);

    @EnumeratedValue
    final int value;

    Grade(int value) {
        this.value = value;
    }
}
