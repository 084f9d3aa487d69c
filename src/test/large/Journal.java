package model;

class Journal {

    Long id;
    String title;
}
