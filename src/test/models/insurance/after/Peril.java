package model;

enum Peril {
    FIRE,
    THEFT,
    LIABILITY,
    WATER,
    STORM
}
