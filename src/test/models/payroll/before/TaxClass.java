package model;

enum TaxClass {
    I,
    II,
    III
}
