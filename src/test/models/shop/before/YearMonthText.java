package model;

import jakarta.persistence.Embeddable;

@Embeddable
record YearMonthText(Integer expiryYear, Integer expiryMonth) {}
