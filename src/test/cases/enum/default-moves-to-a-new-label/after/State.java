package model;

enum State {
    STARTED,
    DONE
}
