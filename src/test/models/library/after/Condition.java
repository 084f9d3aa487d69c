package model;

enum Condition {
    NEW,
    WORN,
    LOST
}
