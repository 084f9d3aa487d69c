package model;

import java.io.Serializable;

record Code(String text) implements Serializable {}
