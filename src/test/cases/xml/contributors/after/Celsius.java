package model;

import java.io.Serializable;

record Celsius(double degrees) implements Serializable {}
