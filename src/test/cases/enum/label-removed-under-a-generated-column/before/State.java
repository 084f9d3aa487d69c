package model;

enum State {
    OPEN,
    PAUSED,
    DONE
}
