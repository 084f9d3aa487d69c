package model;

public class Shark extends Fish {

    private int teeth;
}
