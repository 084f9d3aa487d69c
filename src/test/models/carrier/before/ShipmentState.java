package model;

enum ShipmentState {
    BOOKED,
    COLLECTED,
    DELIVERED
}
