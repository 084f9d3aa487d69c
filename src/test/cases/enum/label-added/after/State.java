package model;

enum State {
    DONE,
    OPEN,
    PAUSED
}
