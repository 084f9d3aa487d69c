package model;

enum State {
    OPEN,
    CLOSED
}
