package model;

import java.util.Set;

class Customer {

    Long id;

    String name;

    Address address;

    Set<String> phones;

    Set<Order> orders;
}
