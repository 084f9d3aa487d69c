package model;

enum State {
    OPEN,
    DONE
}
