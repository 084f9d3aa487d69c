package model;

enum Kind {
    SHORT,
    LONG
}
