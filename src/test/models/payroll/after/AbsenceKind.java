package model;

enum AbsenceKind {
    HOLIDAY,
    ILLNESS,
    PARENTAL
}
