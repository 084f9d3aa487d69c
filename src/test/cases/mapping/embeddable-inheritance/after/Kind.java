package model;

enum Kind {
    WORK,
    HOME
}
