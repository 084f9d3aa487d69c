package model;

public class Teacher extends Person {

    private String subject;
}
