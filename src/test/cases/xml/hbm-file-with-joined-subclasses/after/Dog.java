package model;

public class Dog extends Pet {

    private boolean barks;
}
