package model;

import java.time.LocalDate;

class Copy {

    Long edition;
    int number;
    String barCode;
    LocalDate acquired;
    Condition condition;
    Branch branch;
}
