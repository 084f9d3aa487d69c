package model;

enum Status {
    NEW,
    SENT,
    BACK
}
