package model;

import java.io.Serializable;
import java.math.BigDecimal;

record Money(BigDecimal amount, String currency) implements Serializable {}
