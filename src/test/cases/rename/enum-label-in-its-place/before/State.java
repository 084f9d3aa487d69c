package model;

enum State {
    DONE,
    OPEN
}
