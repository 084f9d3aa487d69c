package model;

import java.util.Date;
import java.util.Set;

class Loan {

    Long id;
    Date changed;
    Long editionId;
    Integer copyNumber;
    Member member;
    Date lent;
    Date due;
    Date returned;
    Integer renewals;
    Set<Reminder> reminders;
}
