package model;

enum ShipmentState {
    BOOKED,
    COLLECTED,
    IN_CUSTOMS,
    DELIVERED
}
