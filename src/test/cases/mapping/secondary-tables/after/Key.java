package model;

import jakarta.persistence.Embeddable;

@Embeddable
record Key(long shop, String code) {}
