package model;

import java.io.Serializable;

record Money(long cents) implements Serializable {}
