package model;

class Legacy {

    Long id;
}
