package model;

enum PhoneKind {
    HOME,
    WORK,
    MOBILE
}
