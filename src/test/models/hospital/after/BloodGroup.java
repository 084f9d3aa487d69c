package model;

enum BloodGroup {
    A,
    B,
    AB,
    O
}
