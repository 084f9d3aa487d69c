package model;

enum OrderStatus {
    PLACED,
    PAID,
    PACKED,
    SHIPPED,
    RETURNED
}
