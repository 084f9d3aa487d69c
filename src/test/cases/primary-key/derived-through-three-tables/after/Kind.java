package model;

enum Kind {
    LARGE,
    SMALL
}
