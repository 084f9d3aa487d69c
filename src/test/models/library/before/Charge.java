package model;

import java.math.BigDecimal;

abstract class Charge {

    Long id;
    Member member;
    BigDecimal amount;
}
