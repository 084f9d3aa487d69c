package model;

public class Pupil extends Person {

    private int grade;
}
