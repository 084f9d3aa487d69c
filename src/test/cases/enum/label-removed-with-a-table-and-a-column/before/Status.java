package model;

enum Status {
    NEW,
    PAID,
    SENT
}
