package model;

class MembershipFee extends Charge {

    Integer year;
}
