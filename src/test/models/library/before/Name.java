package model;

class Name {

    String first;
    String last;
}
