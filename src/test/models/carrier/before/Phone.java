package model;

import java.io.Serializable;

record Phone(String number) implements Serializable {}
