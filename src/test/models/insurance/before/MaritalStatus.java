package model;

enum MaritalStatus {
    SINGLE,
    MARRIED,
    WIDOWED
}
