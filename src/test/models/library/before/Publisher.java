package model;

class Publisher extends Numbered {

    String name;
    String place;
}
