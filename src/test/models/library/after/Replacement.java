package model;

class Replacement extends Charge {

    String barCode;
}
