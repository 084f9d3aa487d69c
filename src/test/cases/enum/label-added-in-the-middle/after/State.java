package model;

enum State {
    OPEN,
    LATER,
    DONE
}
