package model;

enum Severity {
    LIGHT,
    MODERATE,
    STRONG,
    DEADLY
}
