package model;

class AcquisitionItem {

    String isbn;
    Integer pieces;
}
