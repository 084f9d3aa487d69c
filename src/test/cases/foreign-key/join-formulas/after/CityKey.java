package model;

import jakarta.persistence.Embeddable;

@Embeddable
record CityKey(String country, String name) {}
