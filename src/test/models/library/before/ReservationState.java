package model;

enum ReservationState {
    WAITING,
    READY,
    FETCHED
}
