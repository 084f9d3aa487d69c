package model;

import java.io.Serializable;

record Answer(boolean yes) implements Serializable {}
