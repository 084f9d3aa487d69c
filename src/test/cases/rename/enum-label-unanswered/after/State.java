package model;

enum State {
    DONE,
    STARTED
}
