package model;

import java.io.Serializable;

record Plate(String text) implements Serializable {}
