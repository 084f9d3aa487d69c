package model;

abstract class Numbered {

    Long id;
    int version;
}
