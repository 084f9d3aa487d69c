package model;

enum State {
    DONE,
    ACTIVE
}
