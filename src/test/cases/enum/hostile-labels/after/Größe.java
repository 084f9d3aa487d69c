package model;

enum Größe {
    groß,
    $klein,
    UNTER_STRICH
}
