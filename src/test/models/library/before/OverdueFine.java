package model;

class OverdueFine extends Charge {

    Loan loan;
    Integer days;
}
