package model;

import jakarta.persistence.EnumeratedValue;

enum Letter {
    ALPHA("a"),
    BETA("b");

    @EnumeratedValue
    final String code;

    Letter(String code) {
        this.code = code;
    }
}
