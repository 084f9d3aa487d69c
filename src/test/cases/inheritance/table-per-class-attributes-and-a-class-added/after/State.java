package model;

enum State {
    ON,
    OFF
}
