package model;

enum Severity {
    LIGHT,
    STRONG,
    DEADLY
}
