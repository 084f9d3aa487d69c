package model;

class Subject {

    String code;
    String label;
    Subject broader;
}
