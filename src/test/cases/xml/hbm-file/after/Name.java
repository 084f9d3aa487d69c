package model;

public class Name {

    private String first;
    private String last;
}
