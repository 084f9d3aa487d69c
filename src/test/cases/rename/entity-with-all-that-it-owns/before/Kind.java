package model;

enum Kind {
    A,
    B
}
