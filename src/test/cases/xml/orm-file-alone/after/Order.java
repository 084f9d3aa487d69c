package model;

import java.math.BigDecimal;

class Order {

    Long id;

    BigDecimal total;

    Customer customer;

    State state;
}
