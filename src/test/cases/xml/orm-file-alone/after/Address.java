package model;

class Address {

    String street;

    String town;
}
