package model;

enum CustomerType {
    PRIVATE_PERSON,
    COMPANY
}
