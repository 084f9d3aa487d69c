package model;

import java.io.Serializable;

record CountryCode(String iso) implements Serializable {}
