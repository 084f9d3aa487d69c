package model;

import java.io.Serializable;
import java.math.BigDecimal;

record Weight(BigDecimal kilograms) implements Serializable {}
