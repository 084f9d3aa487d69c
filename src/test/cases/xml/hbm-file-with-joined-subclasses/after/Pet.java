package model;

public class Pet {

    private Key key;
    private String name;
}
