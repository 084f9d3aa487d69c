package model;

enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED
}
