package model;

import java.math.BigDecimal;

record Money(BigDecimal amount) {}
