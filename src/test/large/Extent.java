package model;

enum Extent {
    SMALL,
    MIDDLE,
    LARGE
}
